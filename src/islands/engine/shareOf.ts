import { sharedOf, verdictAddress } from '../../addresses/addresses.ts';
import { summarise } from '../../answering/summarise.ts';
import type { Table } from '../../vocabulary/content.ts';
import { openRequestOf } from '../../vocabulary/openRequestOf.ts';
import type { Verdict } from '../../vocabulary/verdict.ts';
import type { Handout, VerdictView } from './VerdictView.ts';

/** What others get of a verdict, and what they would get if the reader told the names that were held back. */
export function shareOf(table: Table, verdict: Verdict, cause: string, base: string): NonNullable<VerdictView['share']> {
  const { facts, level } = verdict;
  const { words, named, held } = openRequestOf(facts);
  const handout = (request: readonly string[] | undefined): Handout => ({
    address: verdictAddress(base, cause, sharedOf(facts, request), level),
    summary: summarise(table, verdict, request),
  });
  return { ...handout(words), ...(named && { named: { ...handout(named), names: held } }) };
}
