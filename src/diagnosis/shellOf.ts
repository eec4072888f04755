import type { Facts, Shell, System } from './types.ts';

const FIRST: Readonly<Record<System, Shell>> = { windows: 'powershell', linux: 'posix', macos: 'posix' };

/** The shell that commands are written for: the reader's, where it fits the system. */
export function shellOf({ os, shell }: Pick<Facts, 'os' | 'shell'>): Shell {
  if (!os) return shell ?? 'posix';
  return shell && (shell === 'posix') === (os !== 'windows') ? shell : FIRST[os];
}
