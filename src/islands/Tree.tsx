import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Answer, Question, Table } from '../diagnosis/types.ts';
import { findAnswer, nameOf } from '../tree/findAnswer.ts';
import { openAnswers } from '../tree/openAnswers.ts';
import { AnswerLink } from './AnswerLink.tsx';
import { addressOf, questionAddress } from './addresses.ts';
import { HelpText } from './HelpText.tsx';
import { sharedAnswers } from './sharedAnswers.ts';
import { Trail } from './Trail.tsx';

interface Props {
  readonly table: Table;
  /** The question whose page this is. */
  readonly start: string;
  readonly base: string;
  /** How to find out, rendered by the page. */
  readonly children?: ComponentChildren;
}

interface Place {
  readonly question: string;
  readonly names: readonly string[];
  readonly fragment: string;
}

/** The question that an address names. */
const questionIn = (path: string): string => /\/ask\/([a-z0-9-]+)\/$/.exec(path)?.[1] ?? '';

/** The page's own heading and title follow the question; a screen reader hears the heading when it changed. */
function showTitle(title: string): void {
  const heading = document.querySelector('h1');
  if (!heading || heading.textContent === title) return;
  document.title = document.title.replace(heading.textContent, title);
  heading.textContent = title;
  heading.tabIndex = -1;
  heading.focus();
}

/** One question with its answers as ordinary links; with scripts it goes on without a page load and remembers the way. */
export function Tree({ table, start, base, children }: Props) {
  const [place, setPlace] = useState<Place>({ question: start, names: [], fragment: '' });
  useEffect(() => {
    const read = () =>
      setPlace({ question: questionIn(location.pathname) || start, names: sharedAnswers(table, location.hash).names, fragment: location.hash });
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [table, start]);
  const question = table.questions.find(({ id }) => id === place.question);
  useEffect(() => {
    if (question) showTitle(question.question);
  }, [question]);
  if (!question) return null;
  const stated = sharedAnswers(table, place.fragment).answers.slice(0, 1);
  const given = [...stated, ...place.names.flatMap((name) => findAnswer(table.questions, name) ?? [])];
  const { facts } = diagnose(table, [], given);
  const go = (to: Question, names: readonly string[]) => {
    const address = questionAddress(base, to.id, facts, names);
    history.pushState(null, '', address);
    setPlace({ question: to.id, names, fragment: new URL(address, location.href).hash });
  };
  const follow = (answer: Answer) => {
    const to = table.questions.find(({ id }) => id === answer.question);
    return (
      to &&
      ((event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to, [...place.names, nameOf(question, answer)]);
      })
    );
  };
  return (
    <section class="tree not-content">
      <Trail table={table} names={place.names} base={base} />
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
      <HelpText question={question.id} start={start}>
        {children}
      </HelpText>
      <p class="tree-ways">
        <a href={addressOf(base, 'ask', table.questions.find((one) => one.start)?.id ?? start)}>Start over</a>
        <a href={`${base}${place.fragment}`}>Paste the error message as well</a>
      </p>
    </section>
  );
}
