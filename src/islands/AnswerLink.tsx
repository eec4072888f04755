import { diagnose } from '../diagnosis/diagnose.ts';
import type { Answer, Facts, Question, Table } from '../diagnosis/types.ts';
import { nameOf } from '../tree/findAnswer.ts';
import { addressOf, questionAddress, verdictAddress } from './addresses.ts';

interface Props {
  readonly table: Table;
  readonly question: Question;
  readonly answer: Answer;
  readonly base: string;
  readonly facts: Facts;
  readonly names: readonly string[];
  /** Goes on without a page load; undefined where the answer leaves the tree. */
  readonly onFollow: ((event: MouseEvent) => void) | undefined;
}

/** One answer: a link to the next question or to the cause, or the causes that remain. */
export function AnswerLink({ table, question, answer, base, facts, names, onFollow }: Props) {
  const all = { ...facts, ...answer.states };
  if (answer.question) {
    const href =
      names.length > 0 ? questionAddress(base, answer.question, facts, [...names, nameOf(question, answer)]) : addressOf(base, 'ask', answer.question);
    return (
      <li>
        <a href={href} {...(onFollow && { onClick: onFollow })}>
          {answer.label}
        </a>
      </li>
    );
  }
  if (answer.cause) {
    const { level } = diagnose(table, [], [{ ...answer, states: all }]);
    return (
      <li>
        <a href={verdictAddress(base, answer.cause, all, level)}>{answer.label}</a>
      </li>
    );
  }
  return (
    <li class="shortlist">
      <span>{answer.label}</span>
      <ul>
        {(answer.causes ?? []).map((id) => (
          <li key={id}>
            <a href={verdictAddress(base, id, all, 'possible')}>{table.causes.find((cause) => cause.id === id)?.title}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}
