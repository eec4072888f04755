import { addressOf, questionAddress } from '../addresses/addresses.ts';
import type { StillAnswer } from '../islands/engine/messages.ts';
import { causesOf } from '../tree/causesOf.ts';
import { nameOf } from '../tree/findAnswer.ts';
import { systemOf } from '../tree/systemOf.ts';
import type { Question, Table } from '../vocabulary/content.ts';

/** The answers of a question for readers without scripts; each carries itself in its fragment. */
export const answerLinks = (base: string, { causes }: Table, question: Question): readonly StillAnswer[] =>
  question.answers.map((answer) => {
    const shared = { facts: {}, answers: [nameOf(question, answer)] };
    const links = causesOf(answer).map((id) => ({ title: causes.find((cause) => cause.id === id)?.title ?? id, href: addressOf(base, 'causes', id) }));
    const [only] = links;
    const system = systemOf(answer);
    const named = { title: answer.label, ...(system && { system }) };
    if (answer.question) return { ...named, href: questionAddress(base, shared, answer.question) };
    const settles = questionAddress(base, shared, question.id);
    return { ...named, href: only?.href ?? base, settles, ...(links.length > 1 && { causes: links }) };
  });
