import type { Answer, Facts, Question } from '../diagnosis/types.ts';
import { nameOf } from '../tree/findAnswer.ts';
import type { TreeTable } from '../tree/treeTable.ts';
import { questionAddress, verdictAddress } from './addresses.ts';

interface Props {
  readonly table: TreeTable;
  readonly question: Question;
  readonly answer: Answer;
  readonly base: string;
  readonly facts: Facts;
  readonly names: readonly string[];
  /** Goes to the link's question without a page load. */
  readonly onFollow: (event: MouseEvent) => void;
}

/** One answer: a link to the next question or to the cause, or the causes that remain. */
export function AnswerLink({ table, question, answer, base, facts, names, onFollow }: Props) {
  if (answer.question) {
    return (
      <li>
        <a href={questionAddress(base, answer.question, facts, [...names, nameOf(question, answer)])} onClick={onFollow}>
          {answer.label}
        </a>
      </li>
    );
  }
  const all = { ...facts, ...answer.states };
  if (answer.cause) {
    return (
      <li>
        {/* A person's word makes a cause likely; certain is what a text shows. */}
        <a href={verdictAddress(base, answer.cause, all, 'likely')}>{answer.label}</a>
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
