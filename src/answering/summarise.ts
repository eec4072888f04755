import type { Table } from '../vocabulary/content.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { describe } from './describe.ts';
import { headline, LEVEL_WORDS } from './headline.ts';
import { redact } from './redact.ts';
import { solutionsFor } from './solutions.ts';

/** The verdict for a forum or a ticket: no name, no host, no secret. */
export function summarise(table: Table, verdict: Verdict): string {
  const [first] = solutionsFor(table, verdict.causes[0]?.id ?? '', verdict.facts);
  const path = leading(verdict.facts, 'path');
  const lines = [
    `${headline(table, verdict)} (${LEVEL_WORDS[verdict.level]})`,
    describe(verdict.facts).join(', '),
    path && `Refused: ${path}`,
    first && `First remedy: ${first.title}`,
  ];
  return redact(lines.filter(Boolean).join('\n'));
}
