import type { Wide } from './Encoding.ts';
import { markOf } from './markOf.ts';
import { wideAt } from './wideAt.ts';

/** Bytes that are written down in one way; `narrow` where an English letter is one byte. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly encoding: Wide | 'narrow';
}

/** How much is looked at for four bytes a letter. */
const LOOKED_AT = 4096;

/** Whether all letters are four bytes; `order` names the places of a letter's bytes, the highest first. */
function isFourBytes(bytes: Uint8Array, [highest, high, low, lowest]: readonly [number, number, number, number]): boolean {
  const length = Math.min(bytes.length, LOOKED_AT) & ~3;
  for (let i = 0; i < length; i += 4) {
    if (bytes[i + highest] !== 0 || (bytes[i + high] ?? 0) > 0x10 || (bytes[i + low] === 0 && bytes[i + lowest] === 0)) return false;
  }
  return length > 4;
}

/** Four bytes a letter are all of a text or nothing of it. */
function fourBytes(bytes: Uint8Array): Wide | undefined {
  const mark = markOf(bytes);
  if (mark === 'utf-32le' || mark === 'utf-32be') return mark;
  if (isFourBytes(bytes, [3, 2, 1, 0])) return 'utf-32le';
  return isFourBytes(bytes, [0, 1, 2, 3]) ? 'utf-32be' : undefined;
}

/** The text's bytes cut where their kind changes: Windows appends two bytes a letter to a file that has one, and the other way round. */
export function stretchesOf(bytes: Uint8Array): readonly Stretch[] {
  const all = fourBytes(bytes);
  if (all) return [{ start: 0, end: bytes.length, encoding: all }];
  const found: Stretch[] = [];
  const add = ({ start, end, encoding }: Stretch): void => {
    const last = found.at(-1);
    if (end > start && last?.encoding === encoding) found[found.length - 1] = { ...last, end };
    else if (end > start) found.push({ start, end, encoding });
  };
  for (let at = 0; at < bytes.length; ) {
    const wide = wideAt(bytes, at);
    const start = wide?.start ?? bytes.length;
    add({ start: at, end: start, encoding: 'narrow' });
    if (wide) add({ ...wide, encoding: wide.isText ? wide.encoding : 'narrow' });
    at = wide?.end ?? bytes.length;
  }
  return found;
}
