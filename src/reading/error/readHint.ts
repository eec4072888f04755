import type { Hint } from '../../vocabulary/session.ts';
import type { Piece } from '../text/readText.ts';

/** pip's closing hints, squeezed. The longer one ends in the words of the shorter, so it stands first. */
export const HINT_WORDS: readonly { readonly hint: Hint; readonly words: string; readonly example: string }[] = [
  { hint: 'user-option', words: 'considerusingthe`--user`option', example: 'Consider using the `--user` option or check the permissions.' },
  { hint: 'user-option', words: "considerusingthe'--user'option", example: "Consider using the '--user' option or check the permissions." },
  { hint: 'user-option', words: 'considerusingthe--useroption', example: 'Consider using the --user option or check the permissions.' },
  { hint: 'permissions', words: 'checkthepermissions.', example: 'Check the permissions.' },
];

/** The hint with its place in the squeezed text. */
export function readHint(squeezed: string, rows = HINT_WORDS): ({ readonly value: Hint } & Piece) | undefined {
  for (const { hint, words } of rows) {
    const start = squeezed.indexOf(words);
    if (start >= 0) return { value: hint, start, end: start + words.length };
  }
  return undefined;
}
