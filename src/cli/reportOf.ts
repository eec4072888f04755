import { diagnose } from '../diagnosis/diagnose.ts';
import type { Solution } from '../diagnosis/solutions.ts';
import { solutionsFor } from '../diagnosis/solutions.ts';
import type { Table, Verdict } from '../diagnosis/types.ts';

/** A verdict with the remedies of its first cause, made out for the reader. */
export interface Report extends Verdict {
  readonly remedies: readonly Solution[];
}

/** The whole answer to one text. */
export function reportOf(table: Table, text: string): Report {
  const verdict = diagnose(table, [text]);
  const [first] = verdict.causes;
  return { ...verdict, remedies: first ? solutionsFor(table, first.id, verdict.facts) : [] };
}
