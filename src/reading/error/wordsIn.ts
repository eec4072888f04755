import { lowerCase } from '../text/lowerCase.ts';
import type { Mark } from './findErrors.ts';
import { REFUSAL_WORDS } from './refusalRows.ts';

/** Refusals in words, for the lines that carry no number: `could not create 'x': Permission denied`. In no order. */
export function wordsIn(text: string, rows = REFUSAL_WORDS): Mark[] {
  const lower = lowerCase(text);
  const marks: Mark[] = [];
  for (const { refusal, words } of rows) {
    for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length)) {
      marks.push({ refusal, start: at, end: at + words.length, pathBefore: true });
    }
  }
  return marks;
}
