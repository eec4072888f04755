import { advice, headline, LEVEL_WORDS } from '../diagnosis/headline.ts';
import { shellOf } from '../diagnosis/shellOf.ts';
import { solutionsFor } from '../diagnosis/solutions.ts';
import type { Shell, Table, Verdict } from '../diagnosis/types.ts';
import { addressOf, questionsAddress, remedyAddress } from './addresses.ts';
import { Chips } from './Chips.tsx';
import { CommandBlock } from './CommandBlock.tsx';
import { EvidenceText } from './EvidenceText.tsx';
import { ShareVerdict } from './ShareVerdict.tsx';
import { ShellChoice } from './ShellChoice.tsx';
import { SolutionSteps } from './SolutionSteps.tsx';

interface Props {
  readonly table: Table;
  readonly verdict: Verdict;
  readonly text: string;
  readonly base: string;
  readonly shell: Shell | undefined;
  readonly onShell: (shell: Shell) => void;
}

/** The cause in one sentence, with the reader's own path. */
function Sentence({ table, verdict }: Pick<Props, 'table' | 'verdict'>) {
  const summary = advice(verdict) ?? table.causes.find(({ id }) => id === verdict.causes[0]?.id)?.summary;
  return (
    <p class="sentence">
      {summary}
      {verdict.causes.length > 0 && verdict.facts.path && (
        <>
          {' '}
          Refused was <code>{verdict.facts.path}</code>.
        </>
      )}
    </p>
  );
}

/** The causes that come into question, each with the way to its check. */
function OtherCauses({ table, verdict, base }: Pick<Props, 'table' | 'verdict' | 'base'>) {
  const ids = verdict.verdict === 'between' ? verdict.causes.slice(0, 3) : verdict.causes.slice(1, 3);
  if (ids.length === 0) return null;
  return (
    <section class="other-causes">
      <h3>{verdict.verdict === 'between' ? 'What tells them apart' : 'Less likely'}</h3>
      <ul>
        {ids.map(({ id }) => {
          const cause = table.causes.find((one) => one.id === id);
          return (
            <li key={id}>
              <a href={addressOf(base, 'causes', id)}>{cause?.title}</a>: {cause?.summary} <a href={`${addressOf(base, 'causes', id)}#check`}>How to check</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The first remedy in full and the others in their order. */
function Remedies({ table, verdict, base, shell: chosen, onShell }: Omit<Props, 'text'>) {
  const [cause] = verdict.causes;
  const shell = chosen ?? shellOf(verdict.facts);
  const facts = { ...verdict.facts, shell };
  const [first, ...others] = cause ? solutionsFor(table, cause.id, facts, shell) : [];
  if (!first) return null;
  const letter = others.find((solution) => solution.letter)?.letter;
  return (
    <section class="remedies">
      <div class="remedy-head">
        <h3>
          {verdict.verdict === 'between' ? 'If it is the first of them' : 'Do this first'}: <a href={remedyAddress(base, first.id, facts)}>{first.title}</a>
        </h3>
        <ShellChoice os={verdict.facts.os} shell={shell} onShell={onShell} />
      </div>
      <Chips risk={first.risk} rights={first.rights} />
      <SolutionSteps solution={first} />
      <p>
        <a href={remedyAddress(base, first.id, facts)}>What it changes, and how to undo it</a>
      </p>
      {letter && (
        <details>
          <summary>A letter to your administrator, made out for this case</summary>
          <CommandBlock command={letter} letter />
        </details>
      )}
      {others.length > 0 && (
        <>
          <h3>If that does not work or does not fit</h3>
          <ol class="others">
            {others.map(({ id, title, risk, rights }) => (
              <li key={id}>
                <a href={remedyAddress(base, id, facts)}>{title}</a> <Chips risk={risk} rights={rights} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The way on where a verdict is not sure: the questions that what is known leaves open. */
function AskOn({ verdict, base }: Pick<Props, 'verdict' | 'base'>) {
  const sure = verdict.level === 'certain' || ['unrelated', 'solved', 'lookalike'].includes(verdict.verdict);
  if (sure) return null;
  return (
    <p class="ask-on">
      Not sure? <a href={questionsAddress(base, verdict.facts)}>Answer the questions that are still open</a>
    </p>
  );
}

/** The verdict: what, how sure, why, what to do, how to share it. */
export function VerdictCard(props: Props) {
  const { table, verdict, text, base } = props;
  const [cause] = verdict.causes;
  return (
    <article class="verdict" data-kind={verdict.verdict} data-level={cause ? verdict.level : undefined}>
      <header>
        {cause && <p class="level">{LEVEL_WORDS[verdict.level]}</p>}
        <h2>{headline(table, verdict)}</h2>
        <Sentence table={table} verdict={verdict} />
      </header>
      <AskOn {...props} />
      {cause && <EvidenceText text={text} evidence={verdict.evidence.filter((one) => verdict.verdict === 'between' || one.cause === cause.id)} />}
      {verdict.verdict === 'between' && <OtherCauses {...props} />}
      <Remedies {...props} />
      {verdict.verdict !== 'between' && <OtherCauses {...props} />}
      {cause && (
        <footer>
          <a href={addressOf(base, 'causes', cause.id)}>Read the whole article</a>
          <ShareVerdict table={table} verdict={verdict} base={base} />
        </footer>
      )}
    </article>
  );
}
