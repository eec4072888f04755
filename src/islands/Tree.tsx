import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { openAnswers } from '../tree/openAnswers.ts';
import type { TreeTable } from '../tree/treeTable.ts';
import { AnswerLink } from './AnswerLink.tsx';
import { deskAddress } from './addresses.ts';
import { HelpText } from './HelpText.tsx';
import { readPlace, type TreePlace } from './readPlace.ts';
import { showTitle } from './showTitle.ts';
import { Trail } from './Trail.tsx';

interface Props {
  /** The tree's part of the table, as JSON. */
  readonly json: string;
  /** The question whose page this is. */
  readonly start: string;
  readonly base: string;
  /** How to find out, rendered by the page. */
  readonly children?: ComponentChildren;
}

const isModified = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;

/** One question with its answers as ordinary links; with scripts it goes on without a page load and remembers the way. */
export function Tree({ json, start, base, children }: Props) {
  const table = useMemo(() => JSON.parse(json) as TreeTable, [json]);
  const [{ question: id, names, facts }, setPlace] = useState<TreePlace>({ question: start, names: [], facts: {} });
  const question = table.questions.find((one) => one.id === id);
  const read = () => setPlace(readPlace(table, start));
  useEffect(() => {
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [table, start]);
  useEffect(() => {
    if (question) showTitle(question.question);
  }, [question]);
  if (!question) return null;
  const follow = (event: MouseEvent) => {
    if (isModified(event) || !(event.currentTarget instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    history.pushState(null, '', event.currentTarget.href);
    read();
  };
  return (
    <section class="tree not-content">
      <Trail table={table} names={names} base={base} />
      <HelpText question={question.id} start={start}>
        {children}
      </HelpText>
      <ul class="answers">
        {openAnswers(question, facts).map((answer) => (
          <AnswerLink key={answer.id} table={table} question={question} answer={answer} base={base} facts={facts} names={names} onFollow={follow} />
        ))}
      </ul>
      <p class="tree-ways">
        <a href={`${base}ask/`}>Start over</a>
        <a href={deskAddress(base, facts)}>Paste the error message as well</a>
      </p>
    </section>
  );
}
