import { advice, headline, LEVEL_WORDS } from '../diagnosis/headline.ts';
import { isBinary } from '../diagnosis/isBinary.ts';
import type { Solution } from '../diagnosis/solutions.ts';
import type { Table } from '../diagnosis/types.ts';
import type { Report } from './reportOf.ts';

const RISK = { safe: 'safe', careful: 'read before you run it', 'last-resort': 'last resort' } as const;
const RIGHTS = { none: 'no administrator rights needed', administrator: 'needs administrator rights' } as const;

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n');
/** Pasted text may hold control characters; none may reach the reader's terminal. */
const printable = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');

const steps = (solution: Solution): string => solution.steps.map(({ say, command }) => `  ${say}${command ? `\n${indent(command, '      ')}` : ''}`).join('\n');

/** What the text itself shows, each with its reason. */
function evidence({ evidence: all, causes }: Report, text: string): string {
  const own = all.filter(({ cause, strength }) => cause === causes[0]?.id && strength !== 'against');
  return own
    .map(({ because, spans }) => `  ${because}${spans.map(({ start, end }) => `\n      ${printable(text.slice(start, end)).slice(0, 160)}`).join('')}`)
    .join('\n');
}

function firstRemedy({ verdict, remedies: [first] }: Report): string {
  if (!first) return '';
  const check = `  Check: ${first.check.say}${first.check.command ? `\n${indent(first.check.command, '      ')}` : ''}\n      ${first.check.prints}`;
  return `${verdict === 'between' ? 'If it is the first of them' : 'Do this first'}: ${first.title} (${RISK[first.risk]}; ${RIGHTS[first.rights]})\n${steps(first)}\n${check}`;
}

const others = (remedies: readonly Solution[]): string =>
  remedies.length > 1
    ? `Other ways, in this order:\n${remedies
        .slice(1)
        .map(({ title, risk, rights }) => `  - ${title} (${RISK[risk]}; ${RIGHTS[rights]})`)
        .join('\n')}`
    : '';

/** Where two causes are left: what tells them apart. */
function apart(table: Table, { verdict, causes }: Report): string {
  if (verdict !== 'between') return '';
  const named = causes.slice(0, 3).flatMap(({ id }) => table.causes.filter((cause) => cause.id === id));
  return `What tells them apart:\n${named.map(({ title, check }) => `  - ${title}: ${check.say}`).join('\n')}`;
}

/** The verdict for a person: cause, evidence, first remedy with its commands, the other ways. */
export function printVerdict(table: Table, report: Report, text: string): string {
  const [first] = report.causes;
  const head = headline(table, report);
  if (text.trim() === '') return 'The text is empty: there is nothing to tell a cause from.';
  if (isBinary(text)) return "This is no readable text; it looks like a picture, an archive or a program. Save the terminal's output as text.";
  if (!first) return `${head}.\n${advice(report) ?? ''}`;
  const summary = advice(report) ?? table.causes.find(({ id }) => id === first.id)?.summary ?? '';
  const parts = [
    `${head} (${LEVEL_WORDS[report.level]})\n${summary}`,
    report.facts.path && `Refused: ${printable(report.facts.path)}`,
    `Why:\n${evidence(report, text)}`,
    apart(table, report),
    firstRemedy(report),
    others(report.remedies),
    `Article: /causes/${first.id}/`,
  ];
  return parts.filter(Boolean).join('\n\n');
}
