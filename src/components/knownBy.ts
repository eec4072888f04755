import { SPELLINGS } from '../reading/error/numbersIn.ts';
import { wordsOf } from '../vocabulary/wordsOf.ts';

/** How many characters of a message without a number a tab can hold. */
const MOST = 34;
/** What stands before a message and tells nothing. */
const HEAD = /^(?:\W*(?:error|warning|fatal error|note|hint|because of)\b:?\s*)+/i;

/** The number in a message as people type it: `WinError 5`, `Errno 13`, `os error 5`, `HTTP 403`. */
export function numberIn(message: string): string | undefined {
  const found = SPELLINGS.flatMap(({ family, pattern }) =>
    [...message.matchAll(pattern)].map((match) => ({ at: match.index, number: `${family} ${Number(match[1])}` })),
  );
  return found.toSorted((a, b) => a.at - b.at)[0]?.number;
}

/** The first words of a message: as many as fit, whole. */
function firstWords(message: string): string {
  const words = wordsOf(message.replace(HEAD, '')).replace(/[.:;,(]+$/, '');
  if (words.length <= MOST) return words;
  return words.slice(0, MOST + 1).replace(/[\s.:;,(]+\S*$/, '');
}

/** What people search for who met a cause: the number in its most frequent message, or that message's first words. */
export const knownBy = ([message = '']: readonly string[]): string => numberIn(message) ?? firstWords(message);
