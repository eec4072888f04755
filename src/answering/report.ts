import type { Table } from '../vocabulary/content.ts';
import type { Shell } from '../vocabulary/shells.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import type { FlatFacts } from './flatFacts.ts';
import { flatFacts } from './flatFacts.ts';
import { shellOf } from './shellOf.ts';
import type { Solution } from './solutions.ts';
import { solutionsFor } from './solutions.ts';

/** A verdict for programs, with the remedies of its first cause made out for the reader. */
export interface Report extends Omit<Verdict, 'facts'> {
  readonly facts: FlatFacts;
  readonly remedies: readonly Solution[];
  /** Options of the reader's command that a remedy leaves out, each with the reason. */
  readonly leftOut: readonly string[];
}

/** What the remedies' steps leave out, each once. */
const leftOutOf = (remedies: readonly Solution[]): readonly string[] => [
  ...new Set(
    remedies.flatMap(({ steps, check, undo }) => [...steps, check, undo].flatMap(({ leftOut = [] }) => leftOut.map(({ option, why }) => `${option}: ${why}`))),
  ),
];

/** The whole answer to one case. */
export function report(table: Table, verdict: Verdict, shell: Shell = shellOf(verdict.facts)): Report {
  const [first] = verdict.causes;
  const remedies = first ? solutionsFor(table, first.id, verdict.facts, shell) : [];
  return { ...verdict, facts: flatFacts(verdict.facts), remedies, leftOut: leftOutOf(remedies) };
}
