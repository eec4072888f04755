import type { Facts, Question } from '../diagnosis/types.ts';
import { nameOf } from './findAnswer.ts';
import { knownAnswer } from './openAnswers.ts';

/** Where the tree stands once everything that is known has been answered. */
export interface Standing {
  readonly question: Question;
  /** The answers given by the facts on the way, as `question.answer`. */
  readonly given: readonly string[];
}

/** The first question, from the start of the tree, that the facts do not answer; undefined when they answer all. */
export function nextQuestion(questions: readonly Question[], facts: Facts): Standing | undefined {
  const given: string[] = [];
  let question = questions.find(({ start }) => start);
  while (question) {
    const known = knownAnswer(question, facts);
    if (!known) return { question, given };
    given.push(nameOf(question, known));
    question = questions.find(({ id }) => id === known.question);
  }
  return undefined;
}
