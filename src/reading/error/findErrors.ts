import type { Refusal } from '../../vocabulary/refusals.ts';
import { lastOf } from '../words.ts';
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

/** Whether the nearest marker before the refusal is a warning's. */
const isWarned = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 400), start);
  return lastOf(before, ['WARNING:', 'Warning:', 'warning:', 'DEPRECATION:']) > lastOf(before, ['ERROR:', 'error:', 'Error: ', 'Traceback', 'Exception:']);
};

/** Every place where a refusal is printed, in the order of the text. */
function marksIn(text: string): readonly Mark[] {
  const numbers = numbersIn(text).sort(byStart).slice(-MOST);
  const words = wordsIn(text)
    .sort(byStart)
    .slice(-MOST)
    .filter((mark) => !isMessageOf(mark, numbers));
  return [...numbers, ...words].sort(byStart);
}

/** Every refusal in the text, in the order in which it was printed. */
export function findErrors(text: string): readonly FoundError[] {
  const marks = marksIn(text);
  return marks.map((mark, i) => {
    const [after, target] = pathAfter(text, mark, marks[i + 1]?.start ?? text.length);
    const path = mark.pathBefore ? (pathBefore(text, mark, marks[i - 1]?.end ?? 0) ?? after) : after;
    const { pathBefore: _, ...found } = mark;
    return { ...found, ...(path && { path }), ...(target && path === after && { target }), warned: isWarned(text, mark.start) };
  });
}
