/** How many bytes belong to a letter that begins with this one, in UTF-8; 0 where none does. */
const lengthOf = (byte: number): number => (byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0);

const follows = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** Whether a letter of UTF-8 stands at a place; one that the end cuts off counts. */
function isLetterAt(bytes: Uint8Array, at: number, end: number): boolean {
  const length = lengthOf(bytes[at] ?? 0);
  for (let i = at + 1; i < Math.min(at + length, end); i++) if (!follows(bytes[i])) return false;
  return length > 0;
}

/** How many letters beyond English the bytes hold if they are UTF-8, and how many bytes are none. */
export function utf8In(bytes: Uint8Array, start = 0, end = bytes.length): { readonly letters: number; readonly wrong: number } {
  let letters = 0;
  let wrong = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (isLetterAt(bytes, i, end)) {
      letters++;
      i += lengthOf(byte) - 1;
    } else wrong++;
  }
  return { letters, wrong };
}
