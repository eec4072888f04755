import { packageOfPath } from './packageOfPath.ts';

/** A package's name in running text, up to its version, an operator or the end of the word. */
const NAME = String.raw`[\x60'"]?([A-Za-z0-9][\w.-]{0,80}?)(?=-\d|[=<>~![\x60'" ,;:()\n]|\.?(?:\s|$))`;

/** What programs print before the name of the package in hand (a pattern). The occurrence closest before the failure counts. */
export const BEFORE_NAME: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'Attempting uninstall:', example: 'Attempting uninstall: rich' },
  { words: 'Found existing installation:', example: 'Found existing installation: rich 13.0' },
  { words: 'Uninstalling', example: 'Uninstalling rich-13.0:' },
  { words: 'Successfully uninstalled', example: 'Successfully uninstalled rich-13.0' },
  { words: 'Building wheels? for(?: collected packages:)?', example: 'Building wheel for rich (pyproject.toml)' },
  { words: 'Failed building wheel for', example: 'Failed building wheel for rich' },
  { words: String.raw`Running setup\.py (?:install|develop|bdist_wheel) for`, example: 'Running setup.py install for rich' },
  { words: '(?:Failed|failed) to (?:install|build|download|fetch):?', example: 'error: Failed to install: rich (rich==13.0)' },
  { words: 'Unable to install package', example: 'Unable to install package rich: [Errno 13]' },
  { words: 'Attempting install of', example: 'Attempting install of rich' },
  { words: 'Processing dependencies for', example: 'Processing dependencies for rich' },
  { words: 'Unable to remove files for package:', example: 'Unable to remove files for package: rich' },
  { words: 'Cannot uninstall', example: "Cannot uninstall 'rich'" },
  { words: 'satisfies the requirement', example: 'that satisfies the requirement rich' },
  { words: 'No matching distribution found for', example: 'No matching distribution found for rich' },
  { words: 'The scripts?', example: 'The script rich is installed in' },
];
const namedBy = (rows: readonly { readonly words: string }[]): RegExp => new RegExp(`(?:${rows.map(({ words }) => words).join('|')}) ${NAME}`, 'g');
const WHEEL = /[\s/\\`]([A-Za-z0-9][\w.]{0,60}?)-\d[\w.+]{0,30}-(?:py|cp)[\w.]{1,20}-[\w.]{1,40}-[\w.]{1,60}\.whl/g;
const COLLECTED = /Installing collected packages: ([^\n]{1,4000})/g;
/** A name, not the scheme of an address. */
const COLLECTING = /(?:Collecting|Downloading\/unpacking|Searching for|Obtaining) ([A-Za-z0-9][\w.-]{0,80})(?![\w.-]*[:+/])/g;
/** What already was there, and a command that is only quoted: good enough where nothing else is named. */
const MENTIONED = [
  /pip[\d.]{0,5} install (?:--?[\w-]{1,30} ){0,4}([A-Za-z][\w.-]{0,80})/g,
  /Requirement already (?:satisfied|up-to-date): ([A-Za-z0-9][\w.-]{0,80})/g,
  /\/simple\/([A-Za-z0-9][\w.-]{0,80})\//g,
] as const;

/** How far back from the failure a name may stand; a log of megabytes is not read from its beginning. */
const BACK = 200_000;

const lastBefore = (pattern: RegExp, text: string, end: number): RegExpExecArray | undefined =>
  [...text.slice(Math.max(0, end - BACK), end).matchAll(pattern)].at(-1);

/** The name that was said last before the failure. */
const lastName = (patterns: readonly RegExp[], text: string, end: number): string | undefined =>
  patterns
    .map((pattern) => lastBefore(pattern, text, end))
    .filter((match): match is RegExpExecArray => match !== undefined)
    .sort((a, b) => b.index - a.index)[0]?.[1];

const bare = (name: string): string => name.toLowerCase().replace(/[-_.]/g, '');
const isSame = (name: string, other: string): boolean => bare(name) === bare(other);
/** Import names and distribution names are often parts of one another. */
const isLike = (name: string, other: string): boolean => bare(name).includes(bare(other)) || bare(other).includes(bare(name));

/** The names in the last "Installing collected packages" list before the failure. */
const collected = (text: string, end: number): readonly string[] =>
  (lastBefore(COLLECTED, text, end)?.[1] ?? '')
    .split(/,\s*/)
    .map((name) => name.trim().split(/\s/)[0] ?? '')
    .filter(Boolean);

/** What conda installs beside packages. */
const NO_PACKAGE: readonly string[] = ['python', 'conda'];

/**
 * The package that was being installed when it failed.
 * @param text the cleaned text
 * @param end where the deciding error and its path end; undefined without an error
 * @param path the refused path
 * @param names the packages that the reader asked for by name
 */
export function readPackage(text: string, end: number | undefined, path: string | undefined, names: readonly string[], rows = BEFORE_NAME): string | undefined {
  const named = namedBy(rows);
  const until = end ?? text.length;
  const list = collected(text, until);
  const asked = names.filter((name) => !NO_PACKAGE.includes(name));
  const ofPath = path && packageOfPath(path);
  const known = [...list, ...asked];
  const listed = ofPath && (known.find((name) => isSame(name, ofPath)) ?? known.find((name) => isLike(name, ofPath)));
  const inHand = lastName(list.length > 0 || (end === undefined && asked.length > 0) ? [named] : [named, WHEEL, COLLECTING], text, until);
  const only = list.length === 1 ? list[0] : undefined;
  return listed ?? only ?? inHand ?? ofPath ?? list[0] ?? asked[0] ?? lastName(MENTIONED, text, text.length);
}
