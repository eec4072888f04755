import { personalise } from './personalise.ts';
import { shellOf } from './shellOf.ts';
import type { Action, Facts, Remedy, Shell, Table } from './types.ts';
import { writeLetter } from './writeLetter.ts';

/** An action with the reader's own command. */
export interface Step {
  readonly say: string;
  readonly command?: string;
}

/** A remedy made out for the reader. */
export interface Solution extends Pick<Remedy, 'id' | 'title' | 'summary' | 'risk' | 'rights' | 'changes'> {
  readonly steps: readonly Step[];
  readonly check: Step & { readonly prints: string };
  readonly undo: Step & { readonly impossible?: boolean };
  /** To whoever administers the machine, made out with the facts. */
  readonly letter?: string;
}

const stepOf = ({ say, commands }: Action, facts: Facts, shell: Shell): Step => {
  const command = commands && personalise(commands, facts, shell);
  return { say, ...(command && { command }) };
};

/** One remedy, made out for the reader's system, shell, interpreter, path and install arguments. */
export function solutionOf(remedy: Remedy, facts: Facts, shell = shellOf(facts)): Solution {
  const { id, title, summary, risk, rights, changes, steps, check, undo, letter } = remedy;
  return {
    id,
    title,
    summary,
    risk,
    rights,
    changes,
    steps: steps.map((step) => stepOf(step, facts, shell)),
    check: { ...stepOf(check, facts, shell), prints: check.prints },
    undo: { ...stepOf(undo, facts, shell), ...(undo.impossible && { impossible: true }) },
    ...(letter && { letter: writeLetter(letter, facts) }),
  };
}

const fits = ({ systems, places }: Remedy, { os, place }: Facts): boolean =>
  (!os || systems.includes(os)) && (!places || (place !== undefined && places.includes(place)));

/** The remedies of a cause that work on the reader's system, the safest that works first. */
export function solutionsFor(table: Table, cause: string, facts: Facts, shell = shellOf(facts)): readonly Solution[] {
  const ids = table.causes.find(({ id }) => id === cause)?.remedies ?? [];
  const remedies = ids.flatMap((id) => table.remedies.filter((remedy) => remedy.id === id));
  return remedies.filter((remedy) => fits(remedy, facts)).map((remedy) => solutionOf(remedy, facts, shell));
}
