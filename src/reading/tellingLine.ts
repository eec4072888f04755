import { lowerCase } from './text/lowerCase.ts';

/** Words of lines that say by themselves what went wrong, in lower case; the surest first. */
export const TELLING_WORDS: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'notwritableerror', example: "raise EnvironmentNotWritableError('/opt/conda')" },
  { words: 'is not recognized', example: "'pip' is not recognized as an internal or external command," },
  { words: 'not found', example: 'bash: pip: command not found' },
  { words: 'no module named', example: '/usr/bin/python3: No module named venv' },
  { words: 'ensurepip', example: 'The virtual environment was not created successfully because ensurepip is not' },
  { words: '.ps1', example: 'Die Datei C:\\shop\\.venv\\Scripts\\Activate.ps1 kann nicht geladen werden' },
  { words: 'denied', example: 'bash: /usr/bin/pip: Permission denied' },
  { words: 'error:', example: 'error: no such command' },
  { words: 'error]', example: '[conda error] the environment is locked' },
  { words: 'fatal', example: 'Fatal Python exception: init_fs_encoding' },
  { words: 'cannot', example: 'Cannot unpack the archive' },
  { words: 'could not', example: 'Could not build wheels for rich' },
  { words: 'failed', example: 'Building wheel for rich failed' },
];

/** How much of the end is looked at, and how much of a line is quoted. */
const END = 20_000;
const LONGEST = 160;

const cut = (line: string): string => (line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line);

/** The line that tells most where no number does: the last one with the surest of the words that tell. */
export function tellingLine(text: string, rows = TELLING_WORDS): string | undefined {
  const lines = text
    .slice(-END)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const telling = rows.map(({ words }) => lines.findLast((line) => lowerCase(line).includes(words))).find((line) => line !== undefined);
  return telling && cut(telling);
}
