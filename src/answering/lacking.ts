import { leading } from '../vocabulary/leading.ts';
import type { Refusal } from '../vocabulary/refusals.ts';
import type { Verdict } from '../vocabulary/verdict.ts';

const PASTE_ALL = ['Paste the whole output, from the command you typed to the last line.', 'The line with a number in brackets and a path tells most.'];
const PASTE_COMMAND = 'Nothing here shows that a Python package was being installed: paste the command and the lines above as well.';
const PASTE_PATH = 'The refused path is missing: look for it behind these words, in quotes, or on the next line.';
const NEXT_WAY = 'If a step of a remedy printed this, go on with the next remedy of that list.';
const NO_ARTICLE = 'No article on this site fits it yet.';

/** The refusals of which the path tells most. */
const OF_A_PATH: readonly (Refusal | undefined)[] = ['denied', 'not-permitted', 'in-use', 'not-found', 'read-only'];

/** Whether anything that decides was read of an undecided text. */
export const isRead = ({ facts, near }: Verdict): boolean => Boolean(facts.number ?? facts.refusal ?? facts.path ?? near?.line?.tellsAll);

/**
 * What an undecided text lacks, in sentences; where all was read, that the lack is ours.
 * @param isNamed whether causes are named that come near
 */
export function lacking(verdict: Verdict, isNamed: boolean): readonly string[] {
  const { facts, near } = verdict;
  if (near?.step) return [];
  if (near?.shownBy === 'step') return [NEXT_WAY];
  if (!isRead(verdict)) return PASTE_ALL;
  if (near?.shownBy === 'nothing') return [PASTE_COMMAND];
  if (!facts.path && !facts.place && OF_A_PATH.includes(leading(facts, 'refusal'))) return [PASTE_PATH];
  return isNamed ? [] : [NO_ARTICLE];
}
