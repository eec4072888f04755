import type { Answer, Facts, PlainFacts, Question } from '../diagnosis/types.ts';

const keysOf = ({ states }: Answer): readonly (keyof PlainFacts)[] => Object.keys(states) as (keyof PlainFacts)[];

const contradicts = (answer: Answer, facts: Facts): boolean => keysOf(answer).some((key) => facts[key] !== undefined && facts[key] !== answer.states[key]);
const isKnown = (answer: Answer, facts: Facts): boolean => keysOf(answer).length > 0 && keysOf(answer).every((key) => facts[key] === answer.states[key]);

/** The answers that what is known leaves open; all of them when it leaves none, since a person may know better. */
export function openAnswers(question: Question, facts: Facts): readonly Answer[] {
  const open = question.answers.filter((answer) => !contradicts(answer, facts));
  return open.length > 0 ? open : question.answers;
}

/** The answer that is known already: the one whose every statement is a known fact. */
export const knownAnswer = (question: Question, facts: Facts): Answer | undefined => {
  const known = question.answers.filter((answer) => isKnown(answer, facts));
  return known.length === 1 ? known[0] : undefined;
};
