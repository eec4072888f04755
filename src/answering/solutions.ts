import type { Remedy, Table } from '../vocabulary/content.ts';
import type { Facts } from '../vocabulary/facts.ts';
import type { Shell } from '../vocabulary/shells.ts';
import { againOf } from './again.ts';
import { fits } from './fits.ts';
import type { Step } from './ownStep.ts';
import { ownStep, said } from './ownStep.ts';
import { shellOf } from './shellOf.ts';
import { writeLetter } from './writeLetter.ts';

/** A remedy made out for the reader. */
export interface Solution extends Pick<Remedy, 'id' | 'title' | 'summary' | 'risk' | 'rights' | 'changes'> {
  readonly steps: readonly Step[];
  readonly check: Step & { readonly prints: string };
  readonly undo: Step & { readonly impossible?: boolean };
  /** To whoever administers the machine, made out with the facts. */
  readonly letter?: string;
}

/** How to see that something other than an installation works now. */
const sameAgain = (facts: Facts, shell: Shell): Solution['check'] => {
  const command = againOf(facts, shell);
  return { say: 'Run your own command once more.', ...(command && { command }), prints: 'No refusal.' };
};

/** One remedy, made out for the reader's system, shell, tool, interpreter, path and install arguments. */
export function solutionOf(remedy: Remedy, facts: Facts, shell = shellOf(facts)): Solution {
  const { id, title, summary, risk, rights, changes, steps, check, undo, letter } = remedy;
  const [ownCheck, ownUndo] = [ownStep(check, facts, shell), ownStep(undo, facts, shell)];
  return {
    ...{ id, title, summary, risk, rights, changes: said(changes, facts) },
    steps: steps.flatMap((step) => ownStep(step, facts, shell) ?? []),
    check: ownCheck ? { ...ownCheck, prints: said(check.prints, facts) } : sameAgain(facts, shell),
    undo: ownUndo ? { ...ownUndo, ...(undo.impossible && { impossible: true }) } : { say: 'Nothing was installed, so there is nothing to take out again.' },
    ...(letter && { letter: writeLetter(letter, facts) }),
  };
}

/** The remedies of a cause that work on the reader's system, the safest that works first. */
export function solutionsFor(table: Table, cause: string, facts: Facts, shell = shellOf(facts)): readonly Solution[] {
  const ids = table.causes.find(({ id }) => id === cause)?.remedies ?? [];
  const remedies = ids.flatMap((id) => table.remedies.filter((remedy) => remedy.id === id));
  return remedies.filter((remedy) => fits(remedy, facts)).map((remedy) => solutionOf(remedy, facts, shell));
}
