import type { Answer, Facts } from './types.ts';

/** What answers state together; a later one corrects an earlier. */
export const statedFacts = (answers: readonly Answer[]): Facts => Object.assign({}, ...answers.map(({ states }) => states));
