import { deskAddress, questionAddress } from '../../addresses/addresses.ts';
import type { Shared } from '../../addresses/link.ts';
import { readLink } from '../../addresses/link.ts';
import { statedIn } from '../../addresses/statedIn.ts';
import { diagnose } from '../../judging/diagnose.ts';
import { findAnswer, nameOf, questionOf } from '../../tree/findAnswer.ts';
import type { Standing, Step } from '../../tree/nextQuestion.ts';
import { knownOn, nextQuestion } from '../../tree/nextQuestion.ts';
import { knownAnswer, openAnswers } from '../../tree/openAnswers.ts';
import { statedBy } from '../../tree/statedBy.ts';
import type { Answer, Table, Question as TreeQuestion } from '../../vocabulary/content.ts';
import { fromLink } from './fromLink.ts';
import type { Link, Question, TrailStep, TreeAnswer } from './messages.ts';
import { present } from './present.ts';

type TreeQuestionAsked = Extract<Question, { readonly ask: 'tree' }>;

/** What an address brings: facts, install arguments, and the answers that the tree knows. */
interface Brought extends Shared {
  readonly answers: readonly string[];
}

function broughtBy({ questions }: Table, fragment: string): Brought {
  const { facts = {}, request, python, answers = [] } = readLink(fragment) ?? {};
  return { facts, ...(request && { request }), ...(python && { python }), answers: answers.filter((name) => findAnswer(questions, name)) };
}

/** The answers without the one to a question. */
const without = (question: TreeQuestion, names: readonly string[]): readonly string[] => names.filter((name) => !name.startsWith(`${question.id}.`));

const trailOf = (way: readonly Step[], brought: Brought, base: string): readonly TrailStep[] =>
  way.map(({ question, answer }) => ({
    question: question.question,
    answer: answer.label,
    change: questionAddress(base, { ...brought, answers: without(question, brought.answers) }, question.id),
  }));

/** Where an answer leads: to the next question, or back to this page, which then shows what is settled. */
function linkOf({ questions }: Table, question: TreeQuestion, answer: Answer, brought: Brought, base: string): Link {
  const answers = [...without(question, brought.answers), nameOf(question, answer)];
  const next = nextQuestion(questions, brought.facts, answers).question ?? question;
  return { title: answer.label, href: questionAddress(base, { ...brought, answers }, next.id) };
}

/** A question with the way to it; who comes back to one that is known already may answer it anew. */
function askAt(table: Table, question: TreeQuestion, { way, known }: Standing, brought: Brought, base: string): TreeAnswer {
  const at = way.findIndex((step) => step.question.id === question.id);
  const before = at < 0 ? way : way.slice(0, at);
  const facts = at < 0 ? known : knownOn(before, brought.facts);
  const open = knownAnswer(question, facts) ? question.answers : openAnswers(question, facts);
  return {
    trail: trailOf(before, brought, base),
    answers: open.map((answer) => linkOf(table, question, answer, brought, base)),
    desk: deskAddress(base, { facts }),
  };
}

/** Where the questions stand for an address. */
export function answerTree(table: Table, { fragment, question: named, base, shell }: TreeQuestionAsked): TreeAnswer {
  const brought = broughtBy(table, fragment);
  const standing = nextQuestion(table.questions, brought.facts, brought.answers);
  const page = table.questions.find(({ id }) => id === named);
  const isAnswered = brought.answers.some((name) => questionOf(table.questions, name) === page);
  const { question, way, known } = standing;
  // The page of all questions shows the first one itself.
  const shown = page ? (isAnswered ? undefined : page) : question?.start && question;
  if (shown) return askAt(table, shown, standing, brought, base);
  const desk = deskAddress(base, { facts: known });
  if (question) return { go: questionAddress(base, brought, question.id), trail: [], answers: [], desk };
  const verdict = diagnose(table, [], statedBy(standing, statedIn(brought)));
  // Nothing is left to ask here.
  const { ask: _ask, ...settled } = present(table, verdict, { texts: [], base, ...(shell && { shell }) });
  return { trail: trailOf(way, brought, base), answers: [], desk, settled: { ...settled, ...fromLink(verdict.facts) } };
}
