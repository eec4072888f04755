import type { Answer, AnswerFacts, Question } from '../vocabulary/content.ts';
import { mergeAnswers } from '../vocabulary/mergeAnswers.ts';
import { nameOf } from './findAnswer.ts';
import { knownAnswer, noneOfThem } from './openAnswers.ts';

/** One step of the way through the questions. */
export interface Step {
  readonly question: Question;
  readonly answer: Answer;
  /** By whom: the reader's own answer, or what was known before. */
  readonly by: 'answer' | 'facts';
}

/** Where the questions stand: the way so far, and the next question or what is settled; exactly one of the two. */
export interface Standing {
  readonly way: readonly Step[];
  /** All that is known on the way: what was brought, corrected by what was answered. */
  readonly known: AnswerFacts;
  readonly question?: Question;
  readonly settled?: Answer;
}

/** The step that is taken at a question: the reader's own answer outranks what is known; what is known and is none of the answers leads on as well. */
function stepAt(question: Question, known: AnswerFacts, names: readonly string[]): Step | undefined {
  const own = question.answers.find((answer) => names.includes(nameOf(question, answer)));
  const answer = own ?? knownAnswer(question, known) ?? noneOfThem(question, known);
  return answer && { question, answer, by: own ? 'answer' : 'facts' };
}

/** All that is known on a way: what was brought, corrected by what the reader's own answers state together. */
export const knownOn = (way: readonly Step[], brought: AnswerFacts): AnswerFacts => ({
  ...brought,
  ...mergeAnswers(way.filter(({ by }) => by === 'answer').map(({ answer }) => answer.states)),
});

/**
 * Follows the questions from their start as far as they are answered.
 * @param brought what a paste or a link has told before
 * @param names answers given, as `question.answer`; those that are not on the way state nothing
 * @returns the next question, or what is settled. A tree without a start settles nothing and asks nothing.
 */
export function nextQuestion(questions: readonly Question[], brought: AnswerFacts, names: readonly string[] = []): Standing {
  const way: Step[] = [];
  let known = brought;
  let question = questions.find(({ start }) => start);
  while (question && way.length <= questions.length) {
    const step = stepAt(question, known, names);
    if (!step) return { way, known, question };
    way.push(step);
    known = knownOn(way, brought);
    const next: string | undefined = step.answer.question;
    question = questions.find(({ id }) => id === next);
    if (!question) return { way, known, settled: step.answer };
  }
  return { way, known };
}
