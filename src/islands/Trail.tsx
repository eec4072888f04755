import { findAnswer } from '../tree/findAnswer.ts';
import type { TreeTable } from '../tree/treeTable.ts';
import { questionAddress } from './addresses.ts';

interface Props {
  readonly table: TreeTable;
  /** The answers so far, as `question.answer`. */
  readonly names: readonly string[];
  readonly base: string;
}

/** The answers so far; each leads back to its question, with the answers before it kept. */
export function Trail({ table, names, base }: Props) {
  if (names.length === 0) return null;
  return (
    <nav class="trail" aria-label="Your answers so far">
      <ol>
        {names.map((name, i) => {
          const question = table.questions.find(({ id }) => id === name.split('.')[0]);
          return (
            question && (
              <li key={name}>
                {question.question} <strong>{findAnswer(table.questions, name)?.label}</strong>{' '}
                <a href={questionAddress(base, question.id, {}, names.slice(0, i))}>
                  Change<span class="sr-only"> the answer to “{question.question}”</span>
                </a>
              </li>
            )
          );
        })}
      </ol>
    </nav>
  );
}
