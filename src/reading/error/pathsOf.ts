import type { Mark } from './findErrors.ts';
import type { FoundPath } from './readPath.ts';
import { readPaths } from './readPath.ts';

/** How far from its number a path may stand. */
const REACH = 700;
/** How far before its number or words a path may end: one short message lies between. */
const GAP = 120;

/** Where the next thing begins that a program says: a path behind it belongs to that. */
const NEXT = /\n\s*\n|\n\s*(?:Traceback|During handling|Consider using|Check the perm|ERROR:|WARNING:|\[notice\]|hint:)| Consider using the/;

/** Between two paths, of which the left one was refused: `cannot move 'a' to 'b'`. */
const JOINED = /^['"`]?\s*(?:->|to)\s*['"`]?$/;

/** Where a program that prints the system's number begins to say what failed: a path before it belongs to something else. */
const BEGINS = /^(?:error|fatal): /gim;
const beginOf = (text: string, { number }: Mark): number => (number ? ([...text.matchAll(BEGINS)].at(-1)?.index ?? 0) : 0);

/** The path that stands before a refusal: the last one, since programs end their sentence with it, or the left of two that are joined. Not before `floor`, the end of the refusal before. */
export function pathBefore(text: string, mark: Mark, floor: number): FoundPath | undefined {
  if (/^['"]?: ?['"]/.test(text.slice(mark.end, mark.end + 4))) return undefined;
  const from = Math.max(floor, mark.start - REACH);
  const [left, last] = [undefined, ...readPaths(text, from + beginOf(text.slice(from, mark.start), mark), mark.start)].slice(-2);
  if (!last || mark.start - last.end > GAP) return undefined;
  return left && JOINED.test(text.slice(left.end, last.start)) ? left : last;
}

/** The path (and the target of `->`) that stands behind a refusal. Not behind `ceiling`, the start of the next refusal. */
export function pathAfter(text: string, mark: Mark, ceiling: number): readonly FoundPath[] {
  const end = Math.min(ceiling, mark.end + REACH);
  const stop = text.slice(mark.end, end).search(NEXT);
  const [first, second] = readPaths(text, mark.end, stop < 0 ? end : mark.end + stop);
  if (!first) return [];
  return second && /^['"]?\s*->\s*/.test(text.slice(first.end, second.start)) ? [first, second] : [first];
}
