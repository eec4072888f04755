import { questionAddress } from '../../addresses/addresses.ts';
import type { Shared } from '../../addresses/link.ts';
import { nameOf } from '../../tree/findAnswer.ts';
import { nextQuestion } from '../../tree/nextQuestion.ts';
import { systemOf } from '../../tree/systemOf.ts';
import type { Answer, Question, Table } from '../../vocabulary/content.ts';
import type { AnswerLink } from './messages.ts';

/** What an address brings, with the answers that were given. */
type Given = Shared & { readonly answers?: readonly string[] };

/** The answers without the one to a question. */
export const without = (question: Question, names: readonly string[]): readonly string[] => names.filter((name) => !name.startsWith(`${question.id}.`));

/** Where an answer leads: to the next question, or back to its own page, which then shows what is settled. */
export function answerLink({ questions }: Table, question: Question, answer: Answer, given: Given, base: string): AnswerLink {
  const answers = [...without(question, given.answers ?? []), nameOf(question, answer)];
  const next = nextQuestion(questions, given.facts ?? {}, answers).question ?? question;
  const system = systemOf(answer);
  return { title: answer.label, ...(system && { system }), href: questionAddress(base, { ...given, answers }, next.id) };
}
