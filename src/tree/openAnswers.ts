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

/** The answer of somebody who cannot tell, or sees none of the others: the last one, where it states nothing. */
export function silentAnswer({ answers }: Question): Answer | undefined {
  const last = answers.at(-1);
  return last && keysOf(last).length === 0 ? last : undefined;
}

/** Words are seen or not, whatever else is known. */
const tellingKeys = (answer: Answer): readonly (keyof AnswerFacts)[] => keysOf(answer).filter((key) => key !== 'phrase');

/**
 * The answer to a question whose matter is known though none of its answers is: most of those that state something speak of a kind of which something else is known.
 * What was read is then none of them, and to ask for it again would lead nowhere.
 */
export function noneOfThem(question: Question, facts: AnswerFacts): Answer | undefined {
  const telling = question.answers.map(tellingKeys).filter((keys) => keys.length > 0);
  const known = telling.filter((keys) => keys.some((key) => valuesOf(facts, key).length > 0));
  return known.length > telling.length / 2 ? silentAnswer(question) : undefined;
}
