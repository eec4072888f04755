import type { FoundPath } from './readPath.ts';
import { readPaths } from './readPath.ts';
import type { Refusal } from './refusals.ts';
import { REFUSALS, refusalOf } from './refusals.ts';
import { lastOf } from './words.ts';

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

/** How programs print a number; the name is the number's family in refusals.ts. */
const NUMBERS: readonly { readonly family: string; readonly pattern: RegExp; readonly pathBefore?: boolean }[] = [
  { family: 'WinError', pattern: /\[?WinError\s{0,3}(\d{1,5})\]?/gi },
  { family: 'Errno', pattern: /\[?\bErrno\s{0,3}(-?\d{1,5})\]?/gi },
  { family: 'Error', pattern: /\[Error (\d{1,5})\]/g },
  { family: 'os error', pattern: /\(os error\s{1,3}(\d{1,5})\)/gi, pathBefore: true },
  { family: 'HTTP', pattern: /\b(40[137]) (?:Client )?(?:Error|Forbidden|Unauthorized|Proxy Authentication)/gi },
  { family: 'HTTP', pattern: /\b(?:HTTP error|HTTPError|HTTP Error|status code|server returned|returned error)[: ]{1,2}(40[137])\b/gi },
];

/** How far from its number a path may stand. */
const REACH = 700;

const WORDS = REFUSALS.flatMap(({ id, words }) => words.map((word) => ({ id, word })));

interface Mark {
  readonly number?: string;
  readonly refusal?: Refusal;
  readonly start: number;
  readonly end: number;
  readonly pathBefore: boolean;
}

const numbered = (text: string): Mark[] =>
  NUMBERS.flatMap(({ family, pattern, pathBefore = false }) =>
    [...text.matchAll(pattern)].map((match) => {
      const number = `${family} ${Number(match[1])}`;
      const refusal = refusalOf(number);
      return { number, ...(refusal && { refusal }), start: match.index, end: match.index + match[0].length, pathBefore };
    }),
  );

/** Refusals in words, for the lines that carry no number: `could not create 'x': Permission denied`. */
const worded = (text: string): Mark[] => {
  const lower = text.toLowerCase();
  const marks: Mark[] = [];
  for (const { id, word } of WORDS) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      marks.push({ refusal: id, start: at, end: at + word.length, pathBefore: true });
    }
  }
  return marks;
};

/** Words right after (or before) a number are that number's own message. */
const isMessageOf = (mark: Mark, numbers: readonly Mark[]): boolean =>
  numbers.some(
    (number) => (mark.start >= number.end && mark.start - number.end < 60) || (number.pathBefore && number.start >= mark.end && number.start - mark.end < 20),
  );

const byStart = (a: Mark, b: Mark): number => a.start - b.start;

/** The last error decides, so a text that repeats one for ever is read from its end only. */
const MOST = 300;

/** Whether the nearest marker before the refusal is a warning's. */
const isWarned = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 400), start);
  return lastOf(before, ['WARNING:', 'Warning:', 'warning:', 'DEPRECATION:']) > lastOf(before, ['ERROR:', 'error:', 'Error: ', 'Traceback', 'Exception:']);
};

/** How far before its number or words a path may end: one short message lies between. */
const GAP = 120;

/** The path that stands before a refusal: the last one, since programs end their sentence with it. */
const pathBefore = (text: string, mark: Mark, floor: number): FoundPath | undefined => {
  if (/^['"]?: ?['"]/.test(text.slice(mark.end, mark.end + 4))) return undefined;
  const last = readPaths(text, Math.max(floor, mark.start - REACH), mark.start).at(-1);
  return last && mark.start - last.end <= GAP ? last : undefined;
};

/** The quoted path (and the target of `->`) that stands after a number. */
const pathsAfter = (text: string, mark: Mark, ceiling: number): readonly FoundPath[] => {
  const end = Math.min(ceiling, mark.end + REACH);
  const stop = text
    .slice(mark.end, end)
    .search(/\n\s*\n|\n\s*(?:Traceback|During handling|Consider using|Check the perm|ERROR:|WARNING:|\[notice\]|hint:)| Consider using the/);
  const found = readPaths(text, mark.end, stop < 0 ? end : mark.end + stop);
  const [first, second] = found;
  if (!first) return [];
  return second && /^['"]?\s*->\s*/.test(text.slice(first.end, second.start)) ? [first, second] : [first];
};

/** Every refusal in the text, in the order in which it was printed. */
export function findErrors(text: string): readonly FoundError[] {
  const numbers = numbered(text).sort(byStart).slice(-MOST);
  const words = worded(text)
    .sort(byStart)
    .slice(-MOST)
    .filter((mark) => !isMessageOf(mark, numbers));
  const marks = [...numbers, ...words].sort(byStart);
  return marks.map((mark, i) => {
    const floor = marks[i - 1]?.end ?? 0;
    const [after, target] = pathsAfter(text, mark, marks[i + 1]?.start ?? text.length);
    const path = mark.pathBefore ? (pathBefore(text, mark, floor) ?? after) : after;
    const { number, refusal, start, end } = mark;
    return {
      ...(number && { number }),
      ...(refusal && { refusal }),
      start,
      end,
      ...(path && { path }),
      ...(target && path === after && { target }),
      warned: isWarned(text, start),
    };
  });
}
