import type { Action, Remedy, Table } from '../vocabulary/content.ts';
import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Shell } from '../vocabulary/shells.ts';
import { personalise } from './personalise.ts';
import { shellOf } from './shellOf.ts';
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

const stepOf = ({ say, commands, window }: Action, facts: Facts, shell: Shell): Step => {
  const command = commands && personalise(commands, facts, window ?? shell);
  return { say, ...(command && { command }) };
};

/** One remedy, made out for the reader's system, shell, interpreter, path and install arguments. */
export function solutionOf(remedy: Remedy, facts: Facts, shell = shellOf(facts)): Solution {
  const { id, title, summary, risk, rights, changes, steps, check, undo, letter } = remedy;
  return {
    ...{ id, title, summary, risk, rights, changes },
    steps: steps.map((step) => stepOf(step, facts, shell)),
    check: { ...stepOf(check, facts, shell), prints: check.prints },
    undo: { ...stepOf(undo, facts, shell), ...(undo.impossible && { impossible: true }) },
    ...(letter && { letter: writeLetter(letter, facts) }),
  };
}

/** Whether a remedy works on the reader's system, and in one of the places it is made for. */
const fits = ({ systems, places }: Remedy, facts: Facts): boolean => {
  const os = leading(facts, 'os');
  return (!os || systems.includes(os)) && (!places || Boolean(facts.place?.some(({ value }) => places.includes(value))));
};

/** The remedies of a cause that work on the reader's system, the safest that works first. */
export function solutionsFor(table: Table, cause: string, facts: Facts, shell = shellOf(facts)): readonly Solution[] {
  const ids = table.causes.find(({ id }) => id === cause)?.remedies ?? [];
  const remedies = ids.flatMap((id) => table.remedies.filter((remedy) => remedy.id === id));
  return remedies.filter((remedy) => fits(remedy, facts)).map((remedy) => solutionOf(remedy, facts, shell));
}
