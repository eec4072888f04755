import type { Mapped } from './Mapped.ts';

/** Typographic stand-ins that browsers, chats and code pages put in place of what the terminal printed. */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '【': '[',
  '】': ']',
  '［': '[',
  '］': ']',
  '：': ':',
  '（': '(',
  '）': ')',
  '＼': '\\',
  '／': '/',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\r': '\n',
};

/** Escape sequences of terminals (colours, titles), zero-width marks, and the carriage return of a Windows line end. */
const DROPPED = /\u001b\[[0-9;?]{0,16}[@-~]|\u001b\][^\u0007\u001b]{0,200}\u0007?|\u001b.?|[\u200b-\u200f\u2060\ufeff]|\r(?=\n)/g;

/** The runs of the original that stay, as [start, end] pairs. */
function* kept(original: string): Generator<readonly [number, number]> {
  let from = 0;
  for (const dropped of original.matchAll(DROPPED)) {
    yield [from, dropped.index];
    from = dropped.index + dropped[0].length;
  }
  yield [from, original.length];
}

/** The text without escape sequences and typographic stand-ins. */
export function clean(original: string): Mapped {
  const at = new Uint32Array(original.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (const [start, end] of kept(original)) {
    parts.push(original.slice(start, end).replace(/[‘’‚‛′“”„″«»【】［］：（）＼／\u00a0\u3000\r]/g, (unit) => PLAIN[unit] ?? unit));
    for (let i = start; i < end; i++) at[length++] = i;
  }
  at[length] = original.length;
  return { text: parts.join(''), at: at.subarray(0, length + 1) };
}
