/** A letter that is none. */
const WRONG = 0xfffd;
const MARK = 0xfeff;
/** As many letters at once as a call can take. */
const AT_ONCE = 8192;

const isLetter = (code: number): boolean => code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

/** Text of four bytes a letter, which neither browsers nor Node read; without its mark. */
export function utf32Text(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let codes: number[] = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const code = view.getUint32(i, isLittle);
    if (code !== MARK) codes.push(isLetter(code) ? code : WRONG);
    if (codes.length < AT_ONCE) continue;
    parts.push(String.fromCodePoint(...codes));
    codes = [];
  }
  return parts.join('') + String.fromCodePoint(...codes);
}
