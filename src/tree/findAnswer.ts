import type { Answer, Question } from '../diagnosis/types.ts';

/** An answer as links name it: `question.answer`. */
export const nameOf = (question: Question, answer: Answer): string => `${question.id}.${answer.id}`;

/** The answer that a link names, or undefined when the tree has none. */
export function findAnswer(questions: readonly Question[], name: string): Answer | undefined {
  const [questionId, answerId] = name.split('.');
  return questions.find(({ id }) => id === questionId)?.answers.find(({ id }) => id === answerId);
}
