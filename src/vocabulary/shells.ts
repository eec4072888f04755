import type { System } from './systems.ts';

/** A shell as authors and readers name it. */
interface ShellRow {
  readonly id: string;
  /** Its label in a choice; a reader's choice is remembered by it. */
  readonly tab: string;
  readonly name: string;
  /** The systems it is the shell of; the first row that has a system is the one its people meet first. */
  readonly systems: readonly System[];
}

/** The shells that commands are written for; `posix` is bash, zsh and their kin; Git Bash quotes as they do and runs Windows programs. */
export const SHELL_ROWS = [
  { id: 'powershell', tab: 'PowerShell', name: 'PowerShell', systems: ['windows'] },
  { id: 'cmd', tab: 'Command Prompt', name: 'Command Prompt', systems: ['windows'] },
  { id: 'git-bash', tab: 'Git Bash', name: 'Git Bash', systems: ['windows'] },
  { id: 'posix', tab: 'Linux, macOS', name: 'bash or zsh', systems: ['linux', 'macos'] },
] as const satisfies readonly ShellRow[];

export type Shell = (typeof SHELL_ROWS)[number]['id'];
export const SHELLS: readonly Shell[] = SHELL_ROWS.map(({ id }) => id);

/** All that is known of one shell. */
export const shellRow = (shell: Shell): ShellRow => SHELL_ROWS.find(({ id }) => id === shell) ?? SHELL_ROWS[3];

/** Whether this shell is one of that system's. */
export const fitsSystem = (shell: Shell, os: System): boolean => shellRow(shell).systems.includes(os);

/** The shell that commands are written for: the reader's where it fits the system, else the system's first. */
export function shellFor(os: System | undefined, shell: Shell | undefined): Shell {
  if (!os) return shell ?? 'posix';
  return shell && fitsSystem(shell, os) ? shell : (SHELLS.find((one) => fitsSystem(one, os)) ?? 'posix');
}
