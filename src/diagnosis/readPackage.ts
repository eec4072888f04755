import { packageOfPath } from './packageOfPath.ts';

/** A package's name in running text, up to its version, an operator or the end of the word. */
const NAME = String.raw`[\x60'"]?([A-Za-z0-9][\w.-]{0,80}?)(?=-\d|[=<>~![\x60'" ,;:()\n]|\.?(?:\s|$))`;

/** What programs print before the name of the package in hand. The occurrence closest before the failure counts. */
const BEFORE_NAME = [
  'Attempting uninstall:',
  'Found existing installation:',
  'Uninstalling',
  'Successfully uninstalled',
  'Building wheels? for(?: collected packages:)?',
  'Failed building wheel for',
  String.raw`Running setup\.py (?:install|develop|bdist_wheel) for`,
  '(?:Failed|failed) to (?:install|build|download|fetch):?',
  'Unable to install package',
  'Attempting install of',
  'Processing dependencies for',
  'Unable to remove files for package:',
  'Cannot uninstall',
  'satisfies the requirement',
  'No matching distribution found for',
  'The scripts?',
] as const;
const NAMED = new RegExp(`(?:${BEFORE_NAME.join('|')}) ${NAME}`, 'g');
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

const lastBefore = (pattern: RegExp, text: string, end: number): RegExpExecArray | undefined => [...text.slice(0, end).matchAll(pattern)].at(-1);

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

const namesIn = (request: readonly string[]): readonly string[] =>
  request.flatMap((word) => /^[A-Za-z0-9][\w.-]*(?=$|[[=<>~!@])/.exec(word) ?? []).filter((name) => !/\.(?:txt|in|toml)$/.test(name));

/**
 * The package that was being installed when it failed.
 * @param text the cleaned text
 * @param end where the deciding error and its path end; undefined without an error
 * @param path the refused path
 * @param request what the reader asked for
 */
export function readPackage(text: string, end: number | undefined, path: string | undefined, request: readonly string[]): string | undefined {
  const until = end ?? text.length;
  const list = collected(text, until);
  const asked = namesIn(request);
  const ofPath = path && packageOfPath(path);
  const known = [...list, ...asked];
  const listed = ofPath && (known.find((name) => isSame(name, ofPath)) ?? known.find((name) => isLike(name, ofPath)));
  const inHand = lastName(list.length > 0 || (end === undefined && asked.length > 0) ? [NAMED] : [NAMED, WHEEL, COLLECTING], text, until);
  const only = list.length === 1 ? list[0] : undefined;
  return listed ?? only ?? inHand ?? ofPath ?? list[0] ?? asked[0] ?? lastName(MENTIONED, text, text.length);
}
