import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Answer, Question, Table } from '../diagnosis/types.ts';
import { findAnswer, nameOf } from '../tree/findAnswer.ts';
import { openAnswers } from '../tree/openAnswers.ts';
import { AnswerLink } from './AnswerLink.tsx';
import { deskAddress, questionAddress } from './addresses.ts';
import { HelpText } from './HelpText.tsx';
import { readPlace, type TreePlace } from './readPlace.ts';
import { sharedFacts } from './sharedFacts.ts';
import { showTitle } from './showTitle.ts';
import { Trail } from './Trail.tsx';

interface Props {
  /** The table as JSON. */
  readonly json: string;
  /** The question whose page this is. */
  readonly start: string;
  readonly base: string;
  /** How to find out, rendered by the page. */
  readonly children?: ComponentChildren;
}

/** One question with its answers as ordinary links; with scripts it goes on without a page load and remembers the way. */
export function Tree({ json, start, base, children }: Props) {
  const table = useMemo(() => JSON.parse(json) as Table, [json]);
  const [place, setPlace] = useState<TreePlace>({ question: start, names: [], fragment: '' });
  const question = table.questions.find(({ id }) => id === place.question);
  useEffect(() => {
    const read = () => setPlace(readPlace(table, start));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [table, start]);
  useEffect(() => {
    if (question) showTitle(question.question);
  }, [question]);
  if (!question) return null;
  const given = [...sharedFacts(place.fragment), ...place.names.flatMap((name) => findAnswer(table.questions, name) ?? [])];
  const { facts } = diagnose(table, [], given);
  const go = (to: Question, names: readonly string[]) => {
    const address = questionAddress(base, to.id, facts, names);
    history.pushState(null, '', address);
    setPlace({ question: to.id, names, fragment: new URL(address, location.href).hash });
  };
  const follow = (answer: Answer) => {
    const to = table.questions.find(({ id }) => id === answer.question);
    if (!to) return undefined;
    return (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(to, [...place.names, nameOf(question, answer)]);
    };
  };
  return (
    <section class="tree not-content">
      <Trail table={table} names={place.names} base={base} />
      <HelpText question={question.id} start={start}>
        {children}
      </HelpText>
      <ul class="answers">
        {openAnswers(question, facts).map((answer) => (
          <AnswerLink
            key={answer.id}
            table={table}
            question={question}
            answer={answer}
            base={base}
            facts={facts}
            names={place.names}
            onFollow={follow(answer)}
          />
        ))}
      </ul>
      <p class="tree-ways">
        <a href={`${base}ask/`}>Start over</a>
        <a href={deskAddress(base, facts)}>Paste the error message as well</a>
      </p>
    </section>
  );
}
