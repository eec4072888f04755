import { wordsIn } from '../reading/error/wordsIn.ts';
import { isFailedStep } from '../reading/isFailedStep.ts';
import { squeezeWords } from '../reading/text/squeeze.ts';
import type { Remedy, Table } from '../vocabulary/content.ts';
import { leading } from '../vocabulary/leading.ts';
import { once } from '../vocabulary/once.ts';
import { RISKS } from '../vocabulary/risks.ts';
import type { Near } from '../vocabulary/verdict.ts';
import type { ReadCase } from './caseOf.ts';

/** Words of this many letters that refuse nothing are a step's own; others (`is not recognized`) are so where the text is known for a failed step. */
const OWN = 20;
const isOwn = (prints: string): boolean => squeezeWords(prints).length >= OWN && wordsIn(prints).length === 0;
/** Above this it is no answer to one command. */
const LONGEST = 4_000;

const riskOf = ({ risk }: Remedy): number => RISKS.findIndex(({ id }) => id === risk);
/** How many causes offer a remedy: the reader has most likely come from the one that most do. */
const offersOf = ({ causes }: Table, { id }: Remedy): number => causes.filter(({ remedies }) => remedies.includes(id)).length;

/** What remedies say of their steps' failures: the words that say most first, and of those alike the safest remedy and that which is offered most. */
const rowsOf = once((table: Table) =>
  table.remedies
    .toSorted((a, b) => riskOf(a) - riskOf(b) || offersOf(table, b) - offersOf(table, a))
    .flatMap(({ id, systems, steps }) =>
      steps.flatMap((step) =>
        (step['if-prints'] ?? []).map((row) => ({ remedy: id, systems, now: row.do, words: squeezeWords(row.prints), isOwn: isOwn(row.prints) })),
      ),
    )
    .toSorted((a, b) => b.words.length - a.words.length),
);

/** What a remedy says to do where its own step prints what was pasted instead of working. */
export function failedStep(table: Table, { pastes, facts }: ReadCase): Near['step'] {
  const short = pastes.filter(({ text }) => text.printed.length <= LONGEST);
  const os = leading(facts, 'os');
  const found = rowsOf(table).find(
    ({ systems, words, isOwn }) =>
      (!os || systems.includes(os)) && short.some(({ text }) => text.squeezed.text.includes(words) && (isOwn || isFailedStep(text.cleaned.text))),
  );
  return found && { remedy: found.remedy, now: found.now };
}
