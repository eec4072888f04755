import { advice, headline, LEVEL_WORDS } from '../answering/headline.ts';
import { refusedPath } from '../answering/refusedPath.ts';
import { shownEvidence } from '../answering/shownEvidence.ts';
import type { Solution } from '../answering/solutions.ts';
import { solutionsFor } from '../answering/solutions.ts';
import { clean } from '../reading/text/clean.ts';
import { isBinary } from '../reading/text/isBinary.ts';
import type { BytesRead } from '../reading/text/readBytes.ts';
import type { Table } from '../vocabulary/content.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { escapeControls } from './escapeControls.ts';
import { openEndLines } from './openEndLines.ts';
import { remedyLines, titleOf } from './remedyLines.ts';
import { warningOf } from './warningOf.ts';

/** How much is shown of one piece of evidence. */
const SHOWN = 160;

/** A piece of the text on one line, without colours. */
const onOneLine = (text: string): string => clean(text).text.replace(/\s+/g, ' ').trim();

/** What the text itself shows, each with its reason. */
function evidenceLines(verdict: Verdict, text: string): string {
  const shown = shownEvidence(verdict);
  const marks = (spans: (typeof shown)[number]['spans']): string =>
    spans.map(({ start, end }) => `\n      ${onOneLine(text.slice(start, end)).slice(0, SHOWN)}`).join('');
  return shown.map(({ because, spans }) => `  ${because}${marks(spans)}`).join('\n');
}

function firstRemedy({ verdict }: Verdict, first: Solution | undefined): string {
  if (!first) return '';
  const head = verdict === 'between' ? 'If it is the first of them' : 'Do this first';
  return [`${head}: ${titleOf(first)}`, ...remedyLines(first)].join('\n');
}

const otherWays = (others: readonly Solution[]): string =>
  others.length > 0 ? `Other ways, in this order:\n${others.map((solution) => `  - ${titleOf(solution)}`).join('\n')}` : '';

/** Where two causes are left: what tells them apart. */
function apart(table: Table, { verdict, causes }: Verdict): string {
  if (verdict !== 'between') return '';
  const named = causes.slice(0, 4).flatMap(({ id }) => table.causes.filter((cause) => cause.id === id));
  return `What tells them apart:\n${named.map(({ title, check }) => `  - ${title}: ${check.say}`).join('\n')}`;
}

/** Where there is no cause: what the reader can do instead. */
function withoutCause(table: Table, verdict: Verdict, read: BytesRead): string {
  const warning = warningOf(verdict, read);
  if (read.text.trim() === '') return 'The text is empty: there is nothing to tell a cause from.';
  if (isBinary(read.text)) return warning ?? '';
  const said = openEndLines(table, verdict) || (advice(verdict) ?? '');
  return [`${headline(table, verdict)}.\n${said}`, warning].filter(Boolean).join('\n\n');
}

function withCause(table: Table, verdict: Verdict, id: string, read: BytesRead): string {
  const summary = advice(verdict) ?? table.causes.find((cause) => cause.id === id)?.summary ?? '';
  const path = refusedPath(verdict);
  const [first, ...others] = solutionsFor(table, id, verdict.facts);
  const parts = [
    `${headline(table, verdict)} (${LEVEL_WORDS[verdict.level]})\n${summary}`,
    read.warning,
    path && `Refused: ${onOneLine(path)}`,
    `Why:\n${evidenceLines(verdict, read.text)}`,
    apart(table, verdict),
    firstRemedy(verdict, first),
    otherWays(others),
    `Article: /causes/${id}/`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** The verdict for a person: cause, evidence, first remedy with its commands, the other ways; nothing in it that a terminal would obey. */
export function printVerdict(table: Table, verdict: Verdict, text: string, warning?: string): string {
  const [cause] = verdict.causes;
  const read = { text, ...(warning && { warning }) };
  return escapeControls(cause ? withCause(table, verdict, cause.id, read) : withoutCause(table, verdict, read));
}
