import type { Table } from '../vocabulary/content.ts';
import { factsOf } from '../vocabulary/factsOf.ts';
import { openFactsOf } from '../vocabulary/openFactsOf.ts';
import { openRequestOf } from '../vocabulary/openRequestOf.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { describe } from './describe.ts';
import { headline, LEVEL_WORDS } from './headline.ts';
import { redactPath } from './redact/redactPath.ts';
import { refusedPath } from './refusedPath.ts';
import { solutionsFor } from './solutions.ts';

/**
 * The verdict for a forum or a ticket, in our own words: no name, no host, no secret, no line of the text.
 * @param request the install arguments as the reader wishes to tell them
 */
export function summarise(table: Table, verdict: Verdict, request = openRequestOf(verdict.facts).words): string {
  const [first] = solutionsFor(table, verdict.causes[0]?.id ?? '', verdict.facts);
  const path = refusedPath(verdict);
  const lines = [
    `${headline(table, verdict)} (${LEVEL_WORDS[verdict.level]})`,
    describe(factsOf({ by: 'link', facts: openFactsOf(verdict.facts, request) })).join(', '),
    path && `Refused: ${redactPath(path)}`,
    first && `First remedy: ${first.title}`,
  ];
  return lines.filter(Boolean).join('\n');
}
