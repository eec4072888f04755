import type { Shared } from '../../addresses/link.ts';
import { readLink } from '../../addresses/link.ts';
import { findAnswer } from '../../tree/findAnswer.ts';
import { nextQuestion } from '../../tree/nextQuestion.ts';
import { statedBy } from '../../tree/statedBy.ts';
import type { Table } from '../../vocabulary/content.ts';
import type { Stated } from '../../vocabulary/facts.ts';

/** What an address brings: facts, interpreter, install arguments, and the answers that the tree knows. */
export interface Brought extends Shared {
  readonly answers: readonly string[];
}

/** What a fragment brings; nothing where it is none of ours. */
export function broughtBy({ questions }: Table, fragment: string): Brought {
  const { facts = {}, request, python, answers = [] } = readLink(fragment) ?? {};
  return { facts, ...(request && { request }), ...(python && { python }), answers: answers.filter((name) => findAnswer(questions, name)) };
}

/** What a link brought, without the kinds that an answer has corrected. */
function withoutAnswered({ facts, ...link }: Stated, answers: readonly Stated[]): Stated {
  const answered = answers.flatMap((answer) => Object.keys(answer.facts));
  return { ...link, facts: Object.fromEntries(Object.entries(facts).filter(([key]) => !answered.includes(key))) };
}

/**
 * What a fragment states beside a text. Install arguments and interpreter are left where they are: a link must not say what a pasted command installs or with
 * what, so the page asks instead. The causes that the questions left are not stated either, for the text is there to be judged.
 */
export function statedBeside(table: Table, fragment: string): readonly Stated[] {
  const { facts, answers } = broughtBy(table, fragment);
  const stated = statedBy(nextQuestion(table.questions, facts, answers), facts).map(({ causes: _causes, ...one }) => one);
  const given = stated.filter(({ by }) => by === 'answer');
  const links = stated.filter(({ by }) => by === 'link').map((one) => withoutAnswered(one, given));
  return [...links, ...given].filter((one) => Object.keys(one.facts).length > 0);
}
