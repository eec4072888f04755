import { sharedOf } from '../addresses/addresses.ts';
import type { OpenEnd } from '../answering/openEnd.ts';
import { openEnd } from '../answering/openEnd.ts';
import { askNext } from '../tree/askNext.ts';
import type { Table } from '../vocabulary/content.ts';
import type { Verdict } from '../vocabulary/verdict.ts';

const stepLines = ({ step }: OpenEnd): string => (step ? `A step of "${step.title}" printed this:\n  ${step.now}` : '');

const questionLines = ({ question }: OpenEnd): string =>
  question ? [question.question, ...question.answers.map(({ label }) => `  - ${label}`), `  Answer it at /ask/${question.id}/`].join('\n') : '';

const likeliestLines = ({ likeliest }: OpenEnd): string =>
  likeliest.length > 0
    ? ['What comes near; nothing here shows that it is one of these:', ...likeliest.map(({ id, title }) => `  - ${title}: /causes/${id}/`)].join('\n')
    : '';

/** Where no cause is named: what was read, what is missing, what to do about a failed step, one question and the causes that come near; empty where that is not so. */
export function openEndLines(table: Table, verdict: Verdict): string {
  const { causes = [], against = [] } = verdict.near ?? {};
  const end = openEnd(table, verdict, askNext(table.questions, sharedOf(verdict.facts).facts, causes, against));
  if (!end) return '';
  const read = end.read.length > 0 ? `Read: ${end.read.join(' ')}.` : '';
  const said = [read, ...end.sentences].filter(Boolean).join('\n');
  return [said, stepLines(end), questionLines(end), likeliestLines(end)].filter(Boolean).join('\n\n');
}
