import { lowerCase } from '../text/lowerCase.ts';
import type { Mark } from './findErrors.ts';
import { REFUSAL_WORDS } from './refusalRows.ts';

/** Refusals in words, for the lines that carry no number: `could not create 'x': Permission denied`. In no order; of words that begin others the longer count. */
export function wordsIn(text: string, rows = REFUSAL_WORDS): Mark[] {
  const lower = lowerCase(text);
  const marks = new Map<number, Mark>();
  for (const { refusal, words } of rows) {
    for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length)) {
      const end = at + words.length;
      if ((marks.get(at)?.end ?? 0) < end) marks.set(at, { refusal, start: at, end, pathBefore: true });
    }
  }
  return [...marks.values()];
}
