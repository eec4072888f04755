import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { proseOf } from './proseOf.ts';

/** Half of an article's sentences have fewer words than this. */
const MOST_WORDS = 20;

const wordsIn = (sentence: string): number => sentence.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;

/** The middle one of some numbers; 0 for none. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** Articles whose sentences are too long for somebody who opened a terminal for the first time this week. */
export const longSentences = ({ causes, remedies, guide }: Content): readonly Mistake[] =>
  [...causes, ...remedies, ...guide].flatMap(({ file, body }) => {
    const lengths = proseOf(body)
      .flatMap((paragraph) => paragraph.split(/[.!?](?=[\s*_)\]]|$)/))
      .map(wordsIn)
      .filter((words) => words > 0);
    const middle = median(lengths);
    return middle < MOST_WORDS
      ? []
      : [{ file, field: '(body)', mend: `write shorter sentences: half of them have ${middle} words or more, ${MOST_WORDS} is too many` }];
  });
