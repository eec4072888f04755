import { advice, headline, LEVEL_WORDS } from '../answering/headline.ts';
import { shownEvidence } from '../answering/shownEvidence.ts';
import type { Solution } from '../answering/solutions.ts';
import { solutionsFor } from '../answering/solutions.ts';
import { isBinary } from '../reading/text/isBinary.ts';
import type { Table } from '../vocabulary/content.ts';
import { leading } from '../vocabulary/leading.ts';
import { rightsLabel, riskLabel } from '../vocabulary/risks.ts';
import type { Verdict } from '../vocabulary/verdict.ts';

const indent = (text: string, by: string): string => text.replace(/^/gm, by);

/** Pasted text may hold control characters; none may reach the reader's terminal. */
const printable = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');

const inPassing = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
const costOf = ({ risk, rights }: Solution): string => `(${inPassing(riskLabel(risk))}; ${inPassing(rightsLabel(rights))})`;

const stepLines = (say: string, command: string | undefined): string => `  ${say}${command ? `\n${indent(command, '      ')}` : ''}`;

/** What the text itself shows, each with its reason. */
function evidenceLines(verdict: Verdict, text: string): string {
  const shown = shownEvidence(verdict);
  const marks = (spans: (typeof shown)[number]['spans']): string =>
    spans.map(({ start, end }) => `\n      ${printable(text.slice(start, end)).slice(0, 160)}`).join('');
  return shown.map(({ because, spans }) => `  ${because}${marks(spans)}`).join('\n');
}

function firstRemedy({ verdict }: Verdict, first: Solution | undefined): string {
  if (!first) return '';
  const head = verdict === 'between' ? 'If it is the first of them' : 'Do this first';
  const steps = first.steps.map(({ say, command }) => stepLines(say, command));
  return [
    `${head}: ${first.title} ${costOf(first)}`,
    ...steps,
    stepLines(`Check: ${first.check.say}`, first.check.command),
    `      ${first.check.prints}`,
  ].join('\n');
}

const otherWays = (others: readonly Solution[]): string =>
  others.length > 0 ? `Other ways, in this order:\n${others.map((solution) => `  - ${solution.title} ${costOf(solution)}`).join('\n')}` : '';

/** Where two causes are left: what tells them apart. */
function apart(table: Table, { verdict, causes }: Verdict): string {
  if (verdict !== 'between') return '';
  const named = causes.slice(0, 4).flatMap(({ id }) => table.causes.filter((cause) => cause.id === id));
  return `What tells them apart:\n${named.map(({ title, check }) => `  - ${title}: ${check.say}`).join('\n')}`;
}

/** The verdict for a person: cause, evidence, first remedy with its commands, the other ways. */
export function printVerdict(table: Table, verdict: Verdict, text: string): string {
  if (text.trim() === '') return 'The text is empty: there is nothing to tell a cause from.';
  if (isBinary(text)) return "This is no readable text; it looks like a picture, an archive or a program. Save the terminal's output as text.";
  const [cause] = verdict.causes;
  const head = headline(table, verdict);
  if (!cause) return `${head}.\n${advice(verdict) ?? ''}`;
  const summary = advice(verdict) ?? table.causes.find(({ id }) => id === cause.id)?.summary ?? '';
  const path = leading(verdict.facts, 'path');
  const [first, ...others] = solutionsFor(table, cause.id, verdict.facts);
  const parts = [
    `${head} (${LEVEL_WORDS[verdict.level]})\n${summary}`,
    path && `Refused: ${printable(path)}`,
    `Why:\n${evidenceLines(verdict, text)}`,
    apart(table, verdict),
    firstRemedy(verdict, first),
    otherWays(others),
    `Article: /causes/${cause.id}/`,
  ];
  return parts.filter(Boolean).join('\n\n');
}
