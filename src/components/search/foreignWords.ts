import { REFUSAL_WORDS } from '../../reading/error/refusalRows.ts';

/** Letters of English; words of other languages are known by theirs, or their row says so. */
const ENGLISH_LETTERS = /^[\x20-\x7e]+$/;

const FOREIGN = REFUSAL_WORDS.filter(({ words, isForeign }) => isForeign || !ENGLISH_LETTERS.test(words)).map(({ words }) => words);

/** The refusals in other languages that stand in the examples of a cause's signatures, as they were observed there. */
export function foreignWords(signatures: readonly { readonly examples: readonly string[] }[]): readonly string[] {
  const text = signatures.flatMap(({ examples }) => examples).join('\n');
  const lower = text.toLowerCase();
  return FOREIGN.filter((words) => lower.includes(words)).map((words) => text.slice(lower.indexOf(words), lower.indexOf(words) + words.length));
}
