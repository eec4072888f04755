import type { Answer, AnswerFacts, Question } from '../vocabulary/content.ts';
import { causesOf } from './causesOf.ts';
import { nextQuestion } from './nextQuestion.ts';
import { openAnswers, silentAnswer } from './openAnswers.ts';

/** What the questions make of a text that names no cause. */
export interface Asked {
  /** The next question; missing where everything that could be asked was read, or where it can lead to nothing that fits. */
  readonly question?: Question;
  /** Its answers that what is known leaves open. */
  readonly answers: readonly Answer[];
  /** The causes in question, the likeliest first. */
  readonly likeliest: readonly string[];
}

/** Causes named at most; the questions leave no more. */
const MOST = 4;

/** The causes that are left to somebody who can answer no question any more. */
function leftBehind(questions: readonly Question[], question: Question | undefined): readonly string[] {
  let answer = question && silentAnswer(question);
  for (let step = 0; answer?.question && step < questions.length; step++) {
    const next: Question | undefined = questions.find(({ id }) => id === answer?.question);
    answer = next && silentAnswer(next);
  }
  return answer ? causesOf(answer) : [];
}

/** Every cause to which a question can lead. */
function causesBelow(questions: readonly Question[], question: Question): ReadonlySet<string> {
  const below = new Set([question]);
  // A set is walked in the order in which it grows.
  for (const { answers } of below) for (const next of questions) if (answers.some((answer) => answer.question === next.id)) below.add(next);
  return new Set([...below].flatMap(({ answers }) => answers.flatMap(causesOf)));
}

/**
 * The one question to ask where no cause is named, and the causes that come into question.
 * @param known what was read or stated
 * @param near the causes that come near, the nearest first
 * @param against the causes that what was read speaks against
 */
export function askNext(questions: readonly Question[], known: AnswerFacts, near: readonly string[], against: readonly string[]): Asked {
  const { question: next, settled } = nextQuestion(questions, known);
  // A question all of whose ends are ruled out leads nowhere.
  const question = next && [...causesBelow(questions, next)].some((id) => !against.includes(id)) ? next : undefined;
  // Without a refusal the questions have nothing to go by yet.
  const left = known.refusal ? (settled ? causesOf(settled) : leftBehind(questions, next)) : [];
  const likeliest = [...new Set([...near, ...left.filter((id) => !against.includes(id))])].slice(0, MOST);
  return { ...(question && { question }), answers: question ? openAnswers(question, known) : [], likeliest };
}
