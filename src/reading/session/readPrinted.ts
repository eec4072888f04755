/** What programs print about the interpreter that they run in. */
export interface PrintedRow {
  /** The words before it. */
  readonly before: RegExp;
  /** The words behind it; it ends at the line's end where they are missing. */
  readonly behind?: string;
  /** What stands between the printed path and the interpreter's own. */
  readonly inside?: string;
  readonly example: string;
}

/** Only those that print where it is: a bare `python.exe` may be another one in the reader's next window. */
export const PRINTED: readonly PrintedRow[] = [
  {
    before: /To modify pip, please run the following command:\s{1,4}/g,
    behind: ' -m pip',
    example: 'ERROR: To modify pip, please run the following command:\nC:\\shop\\venv\\Scripts\\python.exe -m pip install --upgrade pip',
  },
  { before: /To update, run: /g, behind: ' -m pip', example: '[notice] To update, run: C:\\shop\\venv\\Scripts\\python.exe -m pip install --upgrade pip' },
  {
    before: /consider upgrading via the '/g,
    behind: ' -m pip',
    example: "You should consider upgrading via the '/opt/shop/bin/python3 -m pip install --upgrade pip' command.",
  },
  {
    before: /for your Python interpreter located at '/g,
    behind: "'",
    example: "installed for your Python interpreter located at 'C:\\Program Files\\Python310\\python.exe'.",
  },
  {
    before: /(?<=^|\s)(?=(?:[A-Za-z]:[\\/]|\/)[^\n]{1,250}python[\w.]{0,10}: No module named pip)/gim,
    behind: ': No module named',
    example: '/home/mia/shop/.venv/bin/python: No module named pip',
  },
  { before: /\bpythonLocation: /g, inside: 'python', example: '    pythonLocation: C:\\actions\\_tool\\Python\\3.12.4\\x64' },
];

const LONGEST = 260;

const isWhole = (path: string): boolean => /^(?:[A-Za-z]:[\\/]|\/)[^"'`|<>*?\n]{1,259}$/.test(path);

/** The interpreter of a folder that a program names. */
const inFolder = (folder: string): string => (folder.includes('\\') ? `${folder}\\python.exe` : `${folder}/bin/python`);

function printedBy({ before, behind, inside }: PrintedRow, text: string): string | undefined {
  const last = [...text.matchAll(before)].at(-1);
  if (!last) return undefined;
  const from = last.index + last[0].length;
  const line = text.slice(from, from + LONGEST).split('\n', 1)[0] ?? '';
  const end = behind === undefined ? line.length : line.indexOf(behind);
  const path = end < 0 ? '' : line.slice(0, end).trim();
  if (!isWhole(path)) return undefined;
  return inside ? inFolder(path) : path;
}

/** The interpreter that a program printed with its whole path. */
export const readPrinted = (text: string, rows = PRINTED): string | undefined => rows.map((row) => printedBy(row, text)).find((path) => path !== undefined);

/** What `pip --version` prints tells where its Python is. */
const VERSION_OF_PIP = /^pip \d[\w.]{0,20} from ([^\n]{1,250})[\\/]pip \(python \d/gm;

/** The folder of packages that a pip printed as its own. */
export const readPipFolder = (text: string): string | undefined => [...text.matchAll(VERSION_OF_PIP)].at(-1)?.[1];
