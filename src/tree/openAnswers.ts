import type { Answer, AnswerFacts, Question } from '../vocabulary/content.ts';

const keysOf = ({ states }: Answer): readonly (keyof AnswerFacts)[] => Object.keys(states) as (keyof AnswerFacts)[];
const valuesOf = (facts: AnswerFacts, key: keyof AnswerFacts): readonly string[] => facts[key] ?? [];
const shares = (answer: Answer, facts: AnswerFacts, key: keyof AnswerFacts): boolean =>
  valuesOf(answer.states, key).some((value) => valuesOf(facts, key).includes(value));

/** Words are seen or not; two different ones do not contradict each other. */
const contradicts = (answer: Answer, facts: AnswerFacts): boolean =>
  keysOf(answer).some((key) => key !== 'phrase' && valuesOf(facts, key).length > 0 && !shares(answer, facts, key));

const isKnown = (answer: Answer, facts: AnswerFacts): boolean => keysOf(answer).length > 0 && keysOf(answer).every((key) => shares(answer, facts, key));

/** The answers that what is known leaves open; all of them when it leaves none, since a person may know better. */
export function openAnswers(question: Question, facts: AnswerFacts): readonly Answer[] {
  const open = question.answers.filter((answer) => !contradicts(answer, facts));
  return open.length > 0 ? open : question.answers;
}

/** The answer that is known already: the one whose every statement is a known fact. */
export function knownAnswer(question: Question, facts: AnswerFacts): Answer | undefined {
  const known = question.answers.filter((answer) => isKnown(answer, facts));
  return known.length === 1 ? known[0] : undefined;
}
