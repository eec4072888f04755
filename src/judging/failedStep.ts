import { wordsIn } from '../reading/error/wordsIn.ts';
import { isFailedStep } from '../reading/isFailedStep.ts';
import { squeezeWords } from '../reading/text/squeeze.ts';
import type { Table } from '../vocabulary/content.ts';
import { leading } from '../vocabulary/leading.ts';
import { RISKS } from '../vocabulary/risks.ts';
import type { Near } from '../vocabulary/verdict.ts';
import type { ReadCase } from './caseOf.ts';

/** Words of this many letters that refuse nothing are a step's own; others (`is not recognized`) are so where the text is known for a failed step. */
const OWN = 20;
const isOwn = (prints: string): boolean => squeezeWords(prints).length >= OWN && wordsIn(prints).length === 0;
/** Above this it is no answer to one command. */
const LONGEST = 4_000;

/** What remedies of a system say of their steps' failures: the words that say most first, and the safest remedy first. */
const rowsOf = ({ remedies }: Table, os: string | undefined) =>
  remedies
    .filter(({ systems }) => !os || (systems as readonly string[]).includes(os))
    .toSorted((a, b) => RISKS.findIndex(({ id }) => id === a.risk) - RISKS.findIndex(({ id }) => id === b.risk))
    .flatMap(({ id, steps }) =>
      steps.flatMap((step) => (step['if-prints'] ?? []).map((row) => ({ remedy: id, now: row.do, words: squeezeWords(row.prints), isOwn: isOwn(row.prints) }))),
    )
    .toSorted((a, b) => b.words.length - a.words.length);

/** What a remedy says to do where its own step prints what was pasted instead of working. */
export function failedStep(table: Table, { pastes, facts }: ReadCase): Near['step'] {
  const short = pastes.filter(({ text }) => text.printed.length <= LONGEST);
  const found = rowsOf(table, leading(facts, 'os')).find(({ words, isOwn }) =>
    short.some(({ text }) => text.squeezed.text.includes(words) && (isOwn || isFailedStep(text.cleaned.text))),
  );
  return found && { remedy: found.remedy, now: found.now };
}
