import { lowerCase } from './text/lowerCase.ts';

/** Words of lines that say what went wrong, in lower case; the surest first. */
export interface TellingRow {
  readonly words: string;
  /** Set where the line is the whole message: neither a number nor a path is to be expected beside it. */
  readonly tellsAll?: true;
  readonly example: string;
}

export const TELLING_WORDS: readonly TellingRow[] = [
  { words: 'notwritableerror', tellsAll: true, example: "raise EnvironmentNotWritableError('/opt/conda')" },
  { words: 'is not recognized', tellsAll: true, example: "'pip' is not recognized as an internal or external command," },
  { words: 'command not found', tellsAll: true, example: 'bash: pip: command not found' },
  { words: ': not found', tellsAll: true, example: 'sh: 1: pip: not found' },
  { words: 'no module named', tellsAll: true, example: '/usr/bin/python3: No module named venv' },
  { words: 'ensurepip', tellsAll: true, example: 'The virtual environment was not created successfully because ensurepip is not' },
  { words: '.ps1', tellsAll: true, example: 'Die Datei C:\\shop\\.venv\\Scripts\\Activate.ps1 kann nicht geladen werden' },
  { words: 'cannot uninstall', tellsAll: true, example: "Cannot uninstall 'PyYAML'. It is a distutils installed project" },
  { words: 'resolutionimpossible', tellsAll: true, example: 'ERROR: ResolutionImpossible: for help visit' },
  { words: 'do not match the hashes', tellsAll: true, example: 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES' },
  { words: 'not a supported wheel', tellsAll: true, example: 'ERROR: rich.whl is not a supported wheel on this platform.' },
  { words: 'microsoft visual c++', tellsAll: true, example: 'error: Microsoft Visual C++ 14.0 or greater is required.' },
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

/** A line as pasted, and whether it is the whole message. */
export interface TellingLine {
  readonly text: string;
  readonly tellsAll: boolean;
}

/** The line that tells most where no number does: the last one with the surest of the words that tell. */
export function tellingLine(text: string, rows = TELLING_WORDS): TellingLine | undefined {
  const lines = text
    .slice(-END)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  for (const { words, tellsAll = false } of rows) {
    const line = lines.findLast((one) => lowerCase(one).includes(words));
    if (line !== undefined) return { text: cut(line), tellsAll };
  }
  return undefined;
}
