import type { WordsRow } from '../../reading/error/refusalRows.ts';
import { REFUSAL_WORDS } from '../../reading/error/refusalRows.ts';

/** Letters of English; words of other languages are known by theirs, or their row says so. */
const ENGLISH_LETTERS = /^[\x20-\x7e]+$/;

const isForeignRow = ({ words, isForeign }: WordsRow): boolean => isForeign || !ENGLISH_LETTERS.test(words);

/** The rows of the reading in other languages, and those in English. */
export const FOREIGN = REFUSAL_WORDS.filter(isForeignRow);
export const ENGLISH = REFUSAL_WORDS.filter((row) => !isForeignRow(row));

/** A refusal in another language, and the line that was observed with it. */
export interface ForeignMessage {
  readonly words: string;
  readonly line: string;
}

/** Which of two lines tells more of what was refused: one with a number and a path. */
const tells = (line: string): number => Number(/\[\w+ \d+\]/.test(line)) + 2 * Number(/['"].*[\\/].*['"]/.test(line));

/** The refusals in other languages that stand in the examples of a cause's signatures, each with the most telling line of them. */
export function foreignMessages(signatures: readonly { readonly examples: readonly string[] }[]): readonly ForeignMessage[] {
  const lines = signatures.flatMap(({ examples }) => examples.flatMap((example) => example.split('\n')));
  return FOREIGN.flatMap(({ words }) => {
    const [line] = lines.filter((one) => one.toLowerCase().includes(words)).toSorted((a, b) => tells(b) - tells(a));
    if (line === undefined) return [];
    const at = line.toLowerCase().indexOf(words);
    return [{ words: line.slice(at, at + words.length), line: line.trim() }];
  });
}
