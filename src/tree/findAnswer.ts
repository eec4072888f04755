import type { Answer, Question } from '../vocabulary/content.ts';

/** An answer as links name it: `question.answer`. */
export const nameOf = (question: Question, answer: Answer): string => `${question.id}.${answer.id}`;

/** The question that the name of an answer belongs to. */
export const questionOf = (questions: readonly Question[], name: string): Question | undefined => questions.find(({ id }) => id === name.split('.')[0]);

/** The answer that a link names, or undefined when the tree has none. */
export const findAnswer = (questions: readonly Question[], name: string): Answer | undefined =>
  questionOf(questions, name)?.answers.find(({ id }) => id === name.split('.')[1]);
