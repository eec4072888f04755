import type { Answer, AnswerFacts, Question } from '../vocabulary/content.ts';
import { causesOf } from './causesOf.ts';
import { nextQuestion } from './nextQuestion.ts';
import { openAnswers, silentAnswer } from './openAnswers.ts';

/** What the questions make of a text that names no cause. */
export interface Asked {
  /** The next question; missing where everything that could be asked was read. */
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

/**
 * The one question to ask where no cause is named, and the causes that come into question.
 * @param known what was read or stated
 * @param near the causes that come near, the nearest first
 * @param against the causes that what was read speaks against
 */
export function askNext(questions: readonly Question[], known: AnswerFacts, near: readonly string[], against: readonly string[]): Asked {
  const { question, settled } = nextQuestion(questions, known);
  // Without a refusal the questions have nothing to go by yet.
  const left = known.refusal ? (settled ? causesOf(settled) : leftBehind(questions, question)) : [];
  const likeliest = [...new Set([...near, ...left.filter((id) => !against.includes(id))])].slice(0, MOST);
  return { ...(question && { question }), answers: question ? openAnswers(question, known) : [], likeliest };
}
