import type { EncodingRow } from './encodings.ts';
import { ENCODINGS } from './encodings.ts';

/** Reads bytes in one of the encodings that browsers and Node know. */
export type Decode = (encoding: string, bytes: Uint8Array) => string;

/** How much is judged, and of one line. */
const JUDGED = 20_000;
const LINE = 400;
/** Less than that share of usual letters tells nothing. */
const LEAST = 0.3;

function foreignAt(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) if ((bytes[i] ?? 0) >= 0x80) return i;
  return -1;
}

/** What stands in lines from the first byte beyond English on, with the byte before it; a line end is one in every encoding. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(JUDGED + LINE);
  let length = 0;
  for (let at = foreignAt(bytes, 0); at >= 0 && length < JUDGED; ) {
    const lineEnd = bytes.indexOf(10, at) + 1 || bytes.length;
    const line = bytes.subarray(Math.max(0, at - 1), Math.min(lineEnd, at + LINE - 1));
    sample.set(line, length);
    length += line.length;
    at = foreignAt(bytes, lineEnd);
  }
  return sample.subarray(0, length);
}

const lengthOf = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).reduce((sum, found) => sum + found.length, 0);

/** Which share of the letters beyond English are usual ones. */
const shareOf = (text: string, usual: RegExp): number => lengthOf(text, usual) / Math.max(1, lengthOf(text, /[\u0080-\uffff]+/g));

/** In which older encoding the bytes are most likely written; undefined where none fits. */
export function legacyOf(bytes: Uint8Array, decode: Decode, rows = ENCODINGS): EncodingRow | undefined {
  const sample = sampleOf(bytes);
  const shares = rows.map((row) => ({ row, share: shareOf(decode(row.encoding, sample), row.usual) }));
  // A stable order: where two are equal, the first row comes first.
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  return best && best.share >= LEAST ? best.row : undefined;
}
