import type { Tool } from './types.ts';
import { includesAny } from './words.ts';

/** The words by which a command calls a tool; the special stand before the general. */
const IN_COMMAND: readonly (readonly [Tool, RegExp])[] = [
  ['uv', /(?:^|[\\/ ])uv(?:\.exe)? /],
  ['pipx', /(?:^|[\\/ ])pipx(?:\.exe)? /],
  ['pipenv', /(?:^|[\\/ ])pipenv /],
  ['poetry', /(?:^|[\\/ ])poetry /],
  ['conda', /(?:^|[\\/ ])(?:conda|mamba) /],
  ['venv', /-m (?:venv|virtualenv) /],
  ['setup.py', /setup\.py|easy_install/],
  ['pip', /pip/],
];

/** What betrays a tool where its command is not shown. Squeezed. */
const IN_TEXT: readonly (readonly [Tool, readonly string[]])[] = [
  ['conda', ['notwritableerror', 'conda.exceptions', 'condahttperror', 'mambainstall']],
  ['pipx', ['pipx']],
  ['poetry', ['pypoetry', 'poetryinstall']],
  ['pipenv', ['pipenv']],
  ['uv', ['uvpip', 'uvsync', '\\uv.exe', 'uv\\cache', '/.cache/uv', 'oserror5)', 'oserror13)']],
  ['setup.py', ['error:couldnotcreate', "can'tcreateorremovefilesininstalldirectory", 'runninginstall']],
  ['pip', ['pip', 'couldnotinstallpackages', 'externally-managed']],
];

/** The tool that a command calls. */
export const toolOf = (command: string): Tool | undefined => IN_COMMAND.find(([, word]) => word.test(command))?.[0];

/** The tool that was installing: by its command, else by its words. */
export const readTool = (squeezed: string, command: string | undefined): Tool | undefined =>
  (command && toolOf(command)) || IN_TEXT.find(([, words]) => includesAny(squeezed, words))?.[0];
