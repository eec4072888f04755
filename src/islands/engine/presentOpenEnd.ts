import { addressOf, questionAddress, remedyAddress } from '../../addresses/addresses.ts';
import type { Shared } from '../../addresses/link.ts';
import { openEnd } from '../../answering/openEnd.ts';
import { askNext } from '../../tree/askNext.ts';
import type { Table } from '../../vocabulary/content.ts';
import type { Verdict } from '../../vocabulary/verdict.ts';
import { answerLink } from './answerLink.ts';
import type { VerdictView } from './VerdictView.ts';

/** Whether a text tells any of it; what was answered was not read. */
const isFromText = ({ facts }: Verdict): boolean => Object.values(facts).some((known) => known.some(({ origin }) => origin.by === 'text'));

/** Where no cause is named: what was read and what is missing as the verdict's sentence, what comes near, and what to answer. */
export function presentOpenEnd(table: Table, verdict: Verdict, shared: Shared, base: string): Partial<Pick<VerdictView, 'sentence' | 'open' | 'ask'>> {
  const { causes = [], against = [] } = verdict.near ?? {};
  const asked = askNext(table.questions, shared.facts, causes, against);
  const end = openEnd(table, verdict, asked);
  if (!end) return {};
  const { read, sentences, likeliest, step, question } = end;
  const told = read.length > 0 ? [`${isFromText(verdict) ? 'Read' : 'Known so far'}: ${read.join(' ')}.`] : [];
  return {
    sentence: [...told, ...sentences].join(' '),
    // Where the next question is not asked here, its own page is still a way; where nothing is left to ask, there is none.
    ...(asked.question && !question && !step && { ask: questionAddress(base, shared) }),
    open: {
      likeliest: likeliest.map(({ id, title, summary }) => ({ title, summary, href: addressOf(base, 'causes', id) })),
      ...(step && { step: { title: step.title, now: step.now, href: remedyAddress(base, step.remedy, shared) } }),
      ...(question && { question: { title: question.question, answers: question.answers.map((answer) => answerLink(table, question, answer, shared, base)) } }),
    },
  };
}
