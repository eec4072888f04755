import type { CommandKey, Commands } from './content.ts';
import { SPEAKING_TOOLS } from './content.ts';
import type { Tool } from './session.ts';
import type { Shell } from './shells.ts';
import type { System } from './systems.ts';

/** The narrowest key first. macOS and Linux share a shell, so the system comes before it. */
const keysOf = (shell: Shell, os: System | undefined): readonly CommandKey[] => {
  if (shell === 'posix') return [os === 'macos' ? 'macos' : 'linux', 'posix', 'bash', 'any'];
  return shell === 'git-bash' ? ['git-bash', 'bash', 'windows', 'any'] : [shell, 'windows', 'any'];
};

const ownKey = (tool: Tool | undefined): readonly CommandKey[] => SPEAKING_TOOLS.filter((one) => one === tool);

/** The template for a shell, system and tool, or undefined when there is none. */
export const templateFor = (commands: Commands, shell: Shell, os?: System, tool?: Tool): string | undefined =>
  [...ownKey(tool), ...keysOf(shell, os)].map((key) => commands[key]).find((template) => template !== undefined);
