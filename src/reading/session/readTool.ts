import type { Tool } from '../../vocabulary/session.ts';

/** What betrays a tool where its command is not shown. Squeezed; the special stand before the general. */
export const IN_TEXT: readonly { readonly tool: Tool; readonly words: string; readonly example: string }[] = [
  { tool: 'conda', words: 'notwritableerror', example: 'EnvironmentNotWritableError: The current user does not have write permissions' },
  { tool: 'conda', words: 'conda.exceptions', example: '    raise conda.exceptions.CondaError' },
  { tool: 'conda', words: 'condaioerror', example: 'CondaIOError: Missing write permissions in: /opt/conda' },
  { tool: 'conda', words: 'conda-script.py', example: 'File "C:\\Anaconda\\Scripts\\conda-script.py", line 109' },
  { tool: 'conda', words: 'conda-meta', example: "'/opt/conda/conda-meta/history'" },
  { tool: 'conda', words: 'libmamba', example: 'critical libmamba filesystem error' },
  { tool: 'conda', words: 'conda.core.', example: 'ERROR conda.core.link:_execute(730)' },
  { tool: 'conda', words: 'condahttperror', example: 'CondaHTTPError: HTTP 403 FORBIDDEN' },
  { tool: 'conda', words: 'mambainstall', example: '$ mamba install rich' },
  { tool: 'pipx', words: 'pipx', example: 'Fatal error from pipx' },
  { tool: 'poetry', words: 'pypoetry', example: "'/home/mia/.cache/pypoetry/artifacts'" },
  { tool: 'poetry', words: 'poetryinstall', example: '$ poetry install' },
  { tool: 'pipenv', words: 'pipenv', example: 'File "pipenv/core.py"' },
  { tool: 'uv', words: 'uvpip', example: '$ uv pip install rich' },
  { tool: 'uv', words: 'uvsync', example: '$ uv sync' },
  { tool: 'uv', words: '\\uv.exe', example: "'C:\\tools\\uv.exe'" },
  { tool: 'uv', words: 'uv\\cache', example: "'C:\\Users\\mia\\AppData\\Local\\uv\\cache\\wheels'" },
  { tool: 'uv', words: '/.cache/uv', example: "'/home/mia/.cache/uv'" },
  { tool: 'uv', words: 'oserror5)', example: 'Caused by: Access is denied. (os error 5)' },
  { tool: 'uv', words: 'oserror13)', example: 'Caused by: Permission denied (os error 13)' },
  { tool: 'setup.py', words: 'error:couldnotcreate', example: "error: could not create 'x'" },
  { tool: 'setup.py', words: "can'tcreateorremovefilesininstalldirectory", example: "can't create or remove files in install directory" },
  { tool: 'setup.py', words: 'runninginstall', example: 'running install' },
  { tool: 'pip', words: 'pip', example: 'pip is looking at multiple versions' },
  { tool: 'pip', words: 'couldnotinstallpackages', example: 'Could not install packages due to an OSError' },
  { tool: 'pip', words: 'externally-managed', example: 'error: externally-managed-environment' },
];

/** The tool that was installing: by its command, else by its words. */
export const readTool = (squeezed: string, called: Tool | undefined, rows = IN_TEXT): Tool | undefined =>
  called ?? rows.find(({ words }) => squeezed.includes(words))?.tool;
