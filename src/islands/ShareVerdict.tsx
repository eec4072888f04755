import { headline, LEVEL_WORDS } from '../diagnosis/headline.ts';
import { redact } from '../diagnosis/redact.ts';
import { solutionsFor } from '../diagnosis/solutions.ts';
import type { Table, Verdict } from '../diagnosis/types.ts';
import { verdictAddress } from './addresses.ts';
import { CopyButton } from './CopyButton.tsx';
import { describe } from './describe.ts';

interface Props {
  readonly table: Table;
  readonly verdict: Verdict;
  readonly base: string;
}

const addressFor = ({ verdict, base }: Props): string =>
  new URL(verdictAddress(base, verdict.causes[0]?.id ?? '', verdict.facts, verdict.level), location.href).href;

/** The verdict for a forum or a ticket: no name, no host, no secret. */
function summaryFor(props: Props): string {
  const { table, verdict } = props;
  const [first] = solutionsFor(table, verdict.causes[0]?.id ?? '', verdict.facts);
  const lines = [
    `${headline(table, verdict)} (${LEVEL_WORDS[verdict.level]})`,
    describe(verdict.facts).join(', '),
    verdict.facts.path && `Refused: ${verdict.facts.path}`,
    first && `First remedy: ${first.title}`,
  ];
  return `${redact(lines.filter(Boolean).join('\n'))}\n${addressFor(props)}`;
}

/** Two ways to hand the verdict on: a link that carries cause and facts, and a summary without personal names. */
export const ShareVerdict = (props: Props) => (
  <div class="share">
    <CopyButton label="Copy a link to this verdict" text={() => addressFor(props)} />
    <CopyButton label="Copy a summary" text={() => summaryFor(props)} />
  </div>
);
