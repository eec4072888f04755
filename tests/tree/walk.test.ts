import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/diagnosis/types.ts';
import { findAnswer, nameOf } from '../../src/tree/findAnswer.ts';
import { nextQuestion } from '../../src/tree/nextQuestion.ts';
import { openAnswers } from '../../src/tree/openAnswers.ts';

const system: Question = {
  id: 'system',
  question: 'Which system?',
  start: true,
  answers: [
    { id: 'windows', label: 'Windows', states: { os: 'windows' }, question: 'path' },
    { id: 'linux', label: 'Linux', states: { os: 'linux' }, cause: 'c' },
  ],
};
const path: Question = {
  id: 'path',
  question: 'Which path?',
  answers: [{ id: 'files', label: 'Program Files', states: { place: 'program-files' }, cause: 'd' }],
};
const questions = [path, system];

describe('nextQuestion', () => {
  test('starts at the start', () => expect(nextQuestion(questions, {})).toEqual({ question: system, given: [] }));
  test('passes what is known', () => expect(nextQuestion(questions, { os: 'windows' })).toEqual({ question: path, given: ['system.windows'] }));
  test('is done when all is known', () => expect(nextQuestion(questions, { os: 'windows', place: 'program-files' })).toBeUndefined());
});

describe('openAnswers', () => {
  test('drops what the facts contradict', () => expect(openAnswers(system, { os: 'linux' }).map(({ id }) => id)).toEqual(['linux']));
  test('offers all where nothing is left', () => expect(openAnswers(path, { place: 'venv' })).toHaveLength(1));
});

test('names and finds an answer', () => {
  const [first] = system.answers;
  expect(first && findAnswer(questions, nameOf(system, first))).toBe(first);
  expect(findAnswer(questions, 'system.nothing')).toBeUndefined();
});
