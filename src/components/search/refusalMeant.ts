import { REFUSAL_WORDS, refusalOf } from '../../reading/error/refusalRows.ts';
import type { Refusal } from '../../vocabulary/refusals.ts';
import { ENGLISH, FOREIGN } from './foreignWords.ts';
import { plain, wordsIn } from './searchWords.ts';
import { termsOf } from './termsOf.ts';

/** A shorter word is one of many languages. */
const LEAST = 5;
/** Writing without spaces: a part of a message is no word of its own. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u;

const english = new Set(ENGLISH.flatMap(({ words }) => wordsIn(words)));
const tellingWords = (text: string): readonly string[] => wordsIn(text).filter((word) => word.length >= LEAST && !english.has(word));

/** The refusal that is meant by words of another language, as a whole or by one word that English does not have. */
export function refusalMeant(query: string): Refusal | undefined {
  const wanted = plain(query);
  const typed = tellingWords(wanted);
  const whole = FOREIGN.find(({ words }) => wanted.includes(words) || (UNSPACED.test(wanted) && words.includes(wanted)));
  return (whole ?? FOREIGN.find(({ words }) => tellingWords(words).some((word) => typed.includes(word))))?.refusal;
}

/** The refusals that a cause's messages tell. */
export function refusalsOf(messages: readonly string[]): readonly Refusal[] {
  const { numbers, messages: words } = termsOf(messages);
  const told = words.flatMap((message) => REFUSAL_WORDS.find((row) => message.toLowerCase().includes(row.words))?.refusal ?? []);
  return [...new Set([...numbers.flatMap((number) => refusalOf(number) ?? []), ...told])];
}

/** A refusal as one word that no page says, by which the index finds its causes. */
export const searchedAs = (refusal: Refusal): string => `refusal${refusal.replaceAll('-', '')}`;
