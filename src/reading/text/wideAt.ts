import type { Wide } from './Encoding.ts';
import { isNarrowGap, isPlain } from './isNarrowGap.ts';
import { markOf } from './markOf.ts';

/** Bytes that hold two a letter, from `start` to `end`. */
export interface WideStretch {
  readonly start: number;
  readonly end: number;
  readonly encoding: Wide;
  /** Whether zero bytes stand where they do in such a text; in a picture or program they stand anywhere. */
  readonly isText: boolean;
}

/** Two bytes a letter: at least so long, so rich in zero bytes, and most of these at the same side. */
const SHORTEST = 8;
const ZEROS = 0.02;
const SAME_SIDE = 0.8;
/** A plain line that long at the very beginning is no accident of two bytes a letter. */
const PLAIN = 16;

type Beginning = Pick<WideStretch, 'start' | 'encoding'>;

/** Where a mark stands in a line before the first zero byte. */
function markedIn(bytes: Uint8Array, line: number, zero: number): Beginning | undefined {
  const at = line + bytes.subarray(line, zero).lastIndexOf(0xff);
  if (at >= line && bytes[at + 1] === 0xfe) return { start: at, encoding: 'utf-16le' };
  return at > line && bytes[at - 1] === 0xfe ? { start: at - 1, encoding: 'utf-16be' } : undefined;
}

/** Where two bytes a letter begin that a zero byte shows: at the line's start, unless plain text stands before. */
function beginningOf(bytes: Uint8Array, at: number, zero: number): Beginning {
  const line = at + bytes.subarray(at, zero).lastIndexOf(10) + 1;
  const marked = markedIn(bytes, line, zero);
  if (marked) return marked;
  const before = zero - line;
  if (before === 0) return zero === 1 ? { start: 0, encoding: 'utf-16le' } : { start: zero, encoding: 'utf-16be' };
  // PowerShell appends its little-endian text to whatever is there.
  if ((line > 0 || before >= PLAIN) && isPlain(bytes, line, zero)) return { start: zero - 1, encoding: 'utf-16le' };
  return { start: line, encoding: before % 2 === 1 ? 'utf-16le' : 'utf-16be' };
}

const isRich = (length: number, zeros: number, right: number): boolean => length >= SHORTEST && zeros >= length * ZEROS && right >= zeros * SAME_SIDE;

/** Whether zero bytes go on at the other side: between stood half a letter. One alone belongs to a letter such as 一 or 가. */
const isShifted = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] !== 0 && bytes[at + 2] === 0 && (bytes[at + 4] === 0 || (bytes[at - 1] === 13 && bytes[at + 1] === 10));

/** Follows two bytes a letter to where bytes of another kind stand between two zero bytes. */
function follow(bytes: Uint8Array, { start, encoding }: Beginning): WideStretch {
  const side = encoding === 'utf-16le' ? 1 : 0;
  let [next, right, wrong, unsure] = [start + 2, 0, 0, 0];
  let isEnd = true;
  for (let i = start; i < bytes.length && isEnd; i++) {
    if (bytes[i] !== 0) continue;
    const isRight = (i - start) % 2 === side;
    isEnd = isRight ? !isNarrowGap(bytes, next, i - side) : !isShifted(bytes, i);
    if (!isRight) unsure++;
    else if (isEnd) [next, right, wrong, unsure] = [i + 2 - side, right + 1, wrong + unsure, 0];
  }
  const end = isEnd && !isNarrowGap(bytes, next, bytes.length) ? bytes.length : Math.min(next, bytes.length);
  return { start, end, encoding, isText: isRich(end - start, right + wrong, right) };
}

/** The next bytes that may hold two a letter; undefined where no zero byte and no mark is left. */
export function wideAt(bytes: Uint8Array, at: number): WideStretch | undefined {
  const mark = markOf(bytes, at);
  if (mark === 'utf-16le' || mark === 'utf-16be') return { ...follow(bytes, { start: at, encoding: mark }), isText: true };
  const zero = bytes.indexOf(0, at);
  return zero < 0 ? undefined : follow(bytes, beginningOf(bytes, at, zero));
}
