import type { Encoding, Narrow } from '../../../src/reading/text/Encoding.ts';

/** Reads one kind of bytes, as browsers and Node do. */
export const decode = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of each letter beyond English, found by reading all there are. */
function lettersOf(encoding: Narrow): ReadonlyMap<string, readonly number[]> {
  const found = known.get(encoding) ?? new Map<string, readonly number[]>();
  if (found.size > 0) return found;
  const add = (...bytes: readonly number[]): void => {
    const [letter = '', ...more] = decode(encoding, Uint8Array.from(bytes));
    if (more.length === 0 && letter !== '\ufffd' && !found.has(letter)) (found as Map<string, readonly number[]>).set(letter, bytes);
  };
  for (let first = 0x80; first <= 0xff; first++) {
    add(first);
    for (let second = 0x40; second <= 0xff; second++) add(first, second);
  }
  known.set(encoding, found);
  return found;
}

function wideBytes(text: string, width: 2 | 4, isLittle: boolean): Uint8Array {
  const units = width === 2 ? Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)) : [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(units.length * width));
  const write = (unit: number, i: number): void => (width === 2 ? view.setUint16(i * 2, unit, isLittle) : view.setUint32(i * 4, unit, isLittle));
  units.forEach(write);
  return new Uint8Array(view.buffer);
}

/** The bytes of a text in an encoding, without a mark; what it cannot write becomes a question mark. */
export function encode(encoding: Encoding, text: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return wideBytes(text, 2, encoding === 'utf-16le');
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return wideBytes(text, 4, encoding === 'utf-32le');
  const letters = lettersOf(encoding);
  return Uint8Array.from([...text].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : (letters.get(letter) ?? [63]))));
}

/** Bytes behind one another. */
export const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
