import type { Hint } from './types.ts';

/** pip's closing hints, squeezed. The longer one ends in the words of the shorter, so it stands first. */
const HINTS: readonly { readonly id: Hint; readonly words: readonly string[] }[] = [
  { id: 'user-option', words: ['considerusingthe`--user`option', "considerusingthe'--user'option", 'considerusingthe--useroption'] },
  { id: 'permissions', words: ['checkthepermissions.'] },
];

/** The hint with its place in the squeezed text. */
export function readHint(squeezed: string): { readonly id: Hint; readonly start: number; readonly end: number } | undefined {
  for (const { id, words } of HINTS) {
    const word = words.find((one) => squeezed.includes(one));
    if (word) return { id, start: squeezed.indexOf(word), end: squeezed.indexOf(word) + word.length };
  }
  return undefined;
}
