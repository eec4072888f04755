import { markOf } from './markOf.ts';
import { utf8In } from './utf8In.ts';

/** So much plain text is no accident of two bytes a letter. */
const PLAIN = 16;
/** The high byte of Japanese letters of sound; in two bytes a letter they can look like plain text. */
const KANA = 0x30;

const isControl = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27;

/** Whether the bytes are text with one byte an English letter: no control characters, and UTF-8. */
export const isPlain = (bytes: Uint8Array, start: number, end: number): boolean =>
  !bytes.subarray(start, end).some(isControl) && utf8In(bytes, start, end).wrong === 0;

function hasLineEnd(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end - 1; i++) if (bytes[i] === 13 && bytes[i + 1] === 10) return true;
  return false;
}

function isKana(bytes: Uint8Array, start: number, end: number): boolean {
  let kana = 0;
  for (let i = start + 1; i < end; i += 2) if (bytes[i] === KANA) kana++;
  return kana * 4 > end - start;
}

/** Whether bytes between two zeros, found in a text of two bytes a letter, are text of another kind: half a letter, a mark, a line end, or plain text in length. */
export function isNarrowGap(bytes: Uint8Array, start: number, end: number): boolean {
  if (end <= start) return false;
  if ((end - start) % 2 === 1) return true;
  if (markOf(bytes, start) === 'utf-8' || hasLineEnd(bytes, start, end)) return true;
  return end - start >= PLAIN && isPlain(bytes, start, end) && !isKana(bytes, start, end);
}
