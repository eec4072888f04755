import { leading } from '../vocabulary/leading.ts';
import type { Verdict } from '../vocabulary/verdict.ts';

/** Whether a word reads as a path: it begins as one, or it is a single name without a blank. */
const isPath = (word: string): boolean => /^(?:[A-Za-z]:[\\/]|[\\/~.])/.test(word) || !/\s/.test(word);

/** The path of which may be said that it was refused: of a lookalike nothing was. */
export function refusedPath({ verdict, facts }: Verdict): string | undefined {
  const path = leading(facts, 'path');
  return path !== undefined && verdict !== 'lookalike' && isPath(path) ? path : undefined;
}
