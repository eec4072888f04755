import type { Answer, AnswerFacts, Question } from '../vocabulary/content.ts';
import { causesOf } from './causesOf.ts';
import { knownAnswer, openAnswers } from './openAnswers.ts';

/** What the questions make of a text that names no cause. */
export interface Asked {
  /** The question that separates most of the causes in question; missing where everything that could be asked was read. */
  readonly question?: Question;
  /** Its answers that what is known leaves open. */
  readonly answers: readonly Answer[];
  /** The causes in question, the likeliest first. */
  readonly likeliest: readonly string[];
}

/** Causes named at most; the questions leave no more. */
const MOST = 4;

/** The answers that can still be given: the known one, or those that are open. */
const leadsOf = (question: Question, known: AnswerFacts): readonly Answer[] => {
  const one = knownAnswer(question, known);
  return one ? [one] : openAnswers(question, known);
};

const nextOf = (questions: readonly Question[], { question }: Answer): Question | undefined => questions.find(({ id }) => id === question);

/** The kinds of fact that an answer states, apart from words that are seen. */
const kindsOf = ({ states }: Answer): readonly (keyof AnswerFacts)[] => (Object.keys(states) as (keyof AnswerFacts)[]).filter((key) => key !== 'phrase');

/** Whether what a question asks for was read: most of the answers that state something are about a kind of which something is known. */
function isRead({ answers }: Question, known: AnswerFacts): boolean {
  const stating = answers.map(kindsOf).filter((kinds) => kinds.length > 0);
  const read = stating.filter((kinds) => kinds.some((kind) => known[kind] !== undefined));
  return read.length > stating.length / 2;
}

/** The questions that can still come, the nearest to the start first; behind one that `ends` the way none is looked for. */
function branchOf(questions: readonly Question[], start: readonly Question[], known: AnswerFacts, ends: (question: Question) => boolean): readonly Question[] {
  const branch = new Set(start);
  // A set is walked in the order in which it grows.
  for (const question of branch) {
    const leads = ends(question) ? [] : leadsOf(question, known);
    for (const next of leads.map((answer) => nextOf(questions, answer))) if (next) branch.add(next);
  }
  return [...branch];
}

/** Every cause that an answer can still lead to. */
function reachOf(questions: readonly Question[], answer: Answer, known: AnswerFacts): ReadonlySet<string> {
  const next = nextOf(questions, answer);
  const below = next ? branchOf(questions, [next], known, () => false) : [];
  return new Set([answer, ...below.flatMap((question) => leadsOf(question, known))].flatMap(causesOf));
}

/** The causes that are left to somebody who knows no more than what is known: the way of the last answers, where these state nothing. */
function leftBy(questions: readonly Question[], known: AnswerFacts): readonly string[] {
  let question = questions.find(({ start }) => start);
  for (let step = 0; question && step <= questions.length; step++) {
    const last: Answer | undefined = question.answers.at(-1);
    const answer: Answer | undefined = knownAnswer(question, known) ?? (last && Object.keys(last.states).length === 0 ? last : undefined);
    if (!answer) return [];
    question = nextOf(questions, answer);
    if (!question) return causesOf(answer);
  }
  return [];
}

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

/** How many of the causes are left after a question, on average, if each is as likely; a cause to which no answer leads leaves all of them. */
function leftAfter(questions: readonly Question[], question: Question, known: AnswerFacts, causes: readonly string[]): number {
  const reached = openAnswers(question, known).map((answer) => reachOf(questions, answer, known));
  const sizes = reached.map((reach) => causes.filter((id) => reach.has(id)).length);
  return mean(
    causes.map((id) => {
      const own = sizes.filter((_, i) => reached[i]?.has(id));
      return own.length > 0 ? mean(own) : causes.length;
    }),
  );
}

/** The first of the questions that leaves fewest of the causes; the first of all where there are not several causes. */
const mostSeparating = (questions: readonly Question[], open: readonly Question[], known: AnswerFacts, causes: readonly string[]): Question | undefined =>
  open
    .map((question) => ({ question, left: causes.length > 1 ? leftAfter(questions, question, known, causes) : 0 }))
    .toSorted((a, b) => a.left - b.left)
    .map(({ question }) => question)[0];

/** The questions that can be asked now: on each way the first that is open. */
function openQuestions(questions: readonly Question[], known: AnswerFacts, leads: AnswerFacts): readonly Question[] {
  const isOpen = (question: Question): boolean => !knownAnswer(question, known) && !isRead(question, known);
  const start = questions.filter((question) => question.start);
  return branchOf(questions, start, leads, isOpen).filter(isOpen);
}

/**
 * The one question to ask where no cause is named.
 * @param known what was read or stated
 * @param near the causes that come near, the nearest first
 * @param against the causes that what was read speaks against
 */
export function askNext(questions: readonly Question[], known: AnswerFacts, near: readonly string[], against: readonly string[]): Asked {
  const left = known.refusal ? leftBy(questions, known).filter((id) => !against.includes(id)) : [];
  const likeliest = [...new Set([...near, ...left])].slice(0, MOST);
  const own = openQuestions(questions, known, known);
  // A place that no answer has ends the way: behind it the questions go on for every place.
  const { place: _place, ...placeless } = known;
  const open = own.length > 0 || likeliest.length === 0 ? own : openQuestions(questions, known, placeless);
  const question = mostSeparating(questions, open, known, likeliest);
  return { ...(question && { question }), answers: question ? openAnswers(question, known) : [], likeliest };
}
