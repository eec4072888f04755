import type { Shell } from '../../vocabulary/shells.ts';
import { SHELL_ROWS } from '../../vocabulary/shells.ts';
import type { System } from '../../vocabulary/systems.ts';
import { SYSTEM_NAMES } from '../../vocabulary/systems.ts';

/** Where a reader types commands, as a page offers it: a shell of one system. */
export interface Terminal {
  readonly id: string;
  readonly label: string;
  readonly shell: Shell;
  readonly os: System;
}

/** Linux and macOS share a shell, but not every command: there the system is what readers choose by. */
export const TERMINALS: readonly Terminal[] = SHELL_ROWS.flatMap(({ id, tab, systems }) =>
  systems.map((os) => ({ shell: id, os, ...(systems.length > 1 ? { id: os, label: SYSTEM_NAMES[os] } : { id, label: tab }) })),
);

/** The terminals of some systems. */
export const terminalsOf = (systems: readonly System[]): readonly Terminal[] => TERMINALS.filter(({ os }) => systems.includes(os));

/** Some terminals in words: a system's name where all of its own are among them. */
export function namesOf(terminals: readonly Terminal[]): string {
  const isWhole = (os: System): boolean => TERMINALS.every((one) => one.os !== os || terminals.includes(one));
  return [...new Set(terminals.map(({ os, label }) => (isWhole(os) ? SYSTEM_NAMES[os] : label)))].join(', ');
}

/** Some terminals as an attribute names them. */
export const idsOf = (terminals: readonly Terminal[]): string => terminals.map(({ id }) => id).join(' ');
