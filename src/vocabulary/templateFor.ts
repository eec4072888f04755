import type { CommandKey, Commands } from './content.ts';
import type { Shell } from './shells.ts';
import type { System } from './systems.ts';

/** The narrowest key first. macOS and Linux share a shell, so the system comes before it. */
const keysFor = (shell: Shell, os: System | undefined): readonly CommandKey[] =>
  shell === 'posix' ? [os === 'macos' ? 'macos' : 'linux', 'posix', 'any'] : [shell, 'windows', 'any'];

/** The template for a shell and system, or undefined when there is none. */
export const templateFor = (commands: Commands, shell: Shell, os?: System): string | undefined =>
  keysFor(shell, os)
    .map((key) => commands[key])
    .find((template) => template !== undefined);
