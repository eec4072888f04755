import { deskAddress, questionAddress } from '../../addresses/addresses.ts';
import { statedIn } from '../../addresses/statedIn.ts';
import { diagnose } from '../../judging/diagnose.ts';
import { nameOf, questionOf } from '../../tree/findAnswer.ts';
import type { Standing, Step } from '../../tree/nextQuestion.ts';
import { knownOn, nextQuestion } from '../../tree/nextQuestion.ts';
import { knownAnswer, openAnswers } from '../../tree/openAnswers.ts';
import { statedBy } from '../../tree/statedBy.ts';
import type { Table, Question as TreeQuestion } from '../../vocabulary/content.ts';
import { isUnread } from './answerAddress.ts';
import { answerLink, without } from './answerLink.ts';
import type { Brought } from './broughtBy.ts';
import { broughtBy } from './broughtBy.ts';
import { usedWords } from './broughtWords.ts';
import type { Question, TrailStep, TreeAnswer } from './messages.ts';
import { present } from './present.ts';
import type { VerdictView } from './VerdictView.ts';

type TreeQuestionAsked = Extract<Question, { readonly ask: 'tree' }>;

const trailOf = (way: readonly Step[], brought: Brought, base: string): readonly TrailStep[] =>
  way.map(({ question, answer }) => ({
    question: question.question,
    answer: answer.label,
    change: questionAddress(base, { ...brought, answers: without(question, brought.answers) }, question.id),
  }));

/** The paste box with what is known on a way: what was brought and what was answered, each under its own name. */
const deskOn = (way: readonly Step[], { facts }: Brought, base: string): string =>
  deskAddress(base, { facts, answers: way.filter(({ by }) => by === 'answer').map(({ question, answer }) => nameOf(question, answer)) });

/** A question with the way to it; who comes back to one that is known already may answer it anew. */
function askAt(table: Table, question: TreeQuestion, { way, known }: Standing, brought: Brought, base: string): Omit<TreeAnswer, 'isUnread'> {
  const at = way.findIndex((step) => step.question.id === question.id);
  const before = at < 0 ? way : way.slice(0, at);
  const facts = at < 0 ? known : knownOn(before, brought.facts);
  const open = knownAnswer(question, facts) ? question.answers : openAnswers(question, facts);
  return {
    trail: trailOf(before, brought, base),
    answers: open.map((answer) => answerLink(table, question, answer, brought, base)),
    desk: deskOn(before, brought, base),
  };
}

/** What the answers settle, as a verdict; nothing is left to ask there. */
function settle(table: Table, standing: Standing, brought: Brought, { base, shell, installing, question }: TreeQuestionAsked): VerdictView {
  const verdict = diagnose(table, [], statedBy(standing, statedIn(brought)));
  const { ask: _ask, ...settled } = present(table, verdict, { texts: [], base, ...(shell && { shell }), ...(installing && { installing }) });
  const words = usedWords(verdict.facts);
  return { ...settled, brought: words, ...(words.link && { leave: questionAddress(base, { facts: {}, answers: brought.answers }, question) }) };
}

/** Where the questions stand for an address. */
export function answerTree(table: Table, asked: TreeQuestionAsked): TreeAnswer {
  const { fragment, question: named, base } = asked;
  const brought = broughtBy(table, fragment);
  const standing = nextQuestion(table.questions, brought.facts, brought.answers);
  const page = table.questions.find(({ id }) => id === named);
  const isAnswered = brought.answers.some((name) => questionOf(table.questions, name) === page);
  const { question, way } = standing;
  // The page of all questions shows the first one itself.
  const shown = page ? (isAnswered ? undefined : page) : question?.start && question;
  if (shown) return { ...askAt(table, shown, standing, brought, base), isUnread: isUnread(table, fragment) };
  const still = { answers: [], desk: deskOn(way, brought, base), isUnread: false };
  if (question) return { ...still, go: questionAddress(base, brought, question.id), trail: [] };
  return { ...still, trail: trailOf(way, brought, base), settled: settle(table, standing, brought, asked) };
}
