import type { Refusal } from '../../vocabulary/refusals.ts';
import { numbersIn } from './numbersIn.ts';
import { pathAfter, pathBefore } from './pathsOf.ts';
import type { FoundPath } from './readPath.ts';
import { wordsIn } from './wordsIn.ts';

/** Where a refusal is printed: its number, or the words that stand for it. */
export interface Mark {
  readonly number?: string;
  readonly refusal?: Refusal;
  readonly start: number;
  readonly end: number;
  /** True where programs name the path before this mark rather than behind it. */
  readonly pathBefore: boolean;
}

/** One refusal as a program printed it; positions are those of the cleaned text. */
export interface FoundError {
  readonly number?: string;
  readonly refusal?: Refusal;
  readonly start: number;
  readonly end: number;
  /** The refused path, or the left one of two joined by `->`. */
  readonly path?: FoundPath;
  /** The right one. */
  readonly target?: FoundPath;
  /** True in a line that only warns. */
  readonly warned: boolean;
}

/** Words right after (or before) a number are that number's own message. */
const isMessageOf = (mark: Mark, numbers: readonly Mark[]): boolean =>
  numbers.some(
    (number) => (mark.start >= number.end && mark.start - number.end < 60) || (number.pathBefore && number.start >= mark.end && number.start - mark.end < 20),
  );

const byStart = (a: Mark, b: Mark): number => a.start - b.start;

/** The last error decides, so a text that repeats one for ever is read from its end only. */
const MOST = 300;

/** Words with which programs begin what they say, with a refusal that follows them. */
export interface MarkerRow {
  readonly words: string;
  readonly example: string;
}

/** What only warns. */
export const WARNING_MARKERS: readonly MarkerRow[] = [
  { words: 'WARNING:', example: "WARNING: Failed to remove 'x': [WinError 5] Access is denied" },
  { words: 'Warning:', example: "UserWarning: '/home/mia/.cache' [Errno 13] Permission denied" },
  { words: 'warning:', example: 'warning: Failed to hardlink files (os error 18)' },
  { words: 'DEPRECATION:', example: 'DEPRECATION: the old resolver; [Errno 13] Permission denied' },
];

/** What fails, also behind a warning. */
export const ERROR_MARKERS: readonly MarkerRow[] = [
  { words: 'ERROR:', example: "WARNING: the cache is off\nERROR: [Errno 13] Permission denied: '/usr/lib/rich'" },
  { words: 'error:', example: 'WARNING: the cache is off\nerror: [Errno 13] Permission denied' },
  { words: 'Error: ', example: "WARNING: the cache is off\nPermissionError: [Errno 13] Permission denied: '/usr/lib/rich'" },
  { words: 'Traceback', example: 'WARNING: the cache is off\nTraceback (most recent call last):\n  [Errno 13] Permission denied' },
  { words: 'Exception:', example: 'WARNING: the cache is off\nException:\n[Errno 13] Permission denied' },
];

/** How far before a refusal its marker may stand. */
const BEFORE = 400;

const lastOf = (text: string, rows: readonly MarkerRow[]): number => Math.max(-1, ...rows.map(({ words }) => text.lastIndexOf(words)));

/** Between a number and its own words. */
const GAP = 3;

/** A number that tells nothing by itself means what its own words say: macOS has numbers of its own. */
function withOwnWords(number: Mark, words: readonly Mark[]): Mark {
  const own = number.refusal ? undefined : words.find(({ start }) => start >= number.end && start - number.end <= GAP);
  return own?.refusal ? { ...number, refusal: own.refusal } : number;
}

/** Every place where a refusal is printed, in the order of the text. */
function marksIn(text: string): readonly Mark[] {
  const words = wordsIn(text).sort(byStart).slice(-MOST);
  const numbers = numbersIn(text)
    .sort(byStart)
    .slice(-MOST)
    .map((number) => withOwnWords(number, words));
  return [...numbers, ...words.filter((mark) => !isMessageOf(mark, numbers))].sort(byStart);
}

/** Every refusal in the text, in the order in which it was printed. */
export function findErrors(text: string, warnings = WARNING_MARKERS, errors = ERROR_MARKERS): readonly FoundError[] {
  const marks = marksIn(text);
  // Whether the nearest marker before the refusal is a warning's.
  const isWarned = (start: number): boolean => {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    return lastOf(before, warnings) > lastOf(before, errors);
  };
  return marks.map((mark, i) => {
    const [after, target] = pathAfter(text, mark, marks[i + 1]?.start ?? text.length);
    const path = mark.pathBefore ? (pathBefore(text, mark, marks[i - 1]?.end ?? 0) ?? after) : after;
    const { pathBefore: _, ...found } = mark;
    return { ...found, ...(path && { path }), ...(target && path === after && { target }), warned: isWarned(mark.start) };
  });
}
