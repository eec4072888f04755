import { describe, expect, test } from 'vitest';
import { knownOn, nextQuestion } from '../../src/tree/nextQuestion.ts';
import type { AnswerFacts, Question } from '../../src/vocabulary/content.ts';
import { path, questions, system } from './fixture.ts';

/** Where the questions stand, by names. */
const stand = (brought: AnswerFacts, names: readonly string[] = [], all: readonly Question[] = questions) => {
  const { way, question, settled } = nextQuestion(all, brought, names);
  return [way.map((step) => `${step.question.id}.${step.answer.id} by ${step.by}`).join(), question?.id, settled?.id];
};

describe('the way through the questions', () => {
  test.each([
    ['begins at the start', {}, [], ['', 'system', undefined]],
    ['passes what is known', { os: ['windows'] }, [], ['system.windows by facts', 'path', undefined]],
    ['passes what is answered', {}, ['system.windows'], ['system.windows by answer', 'path', undefined]],
    ['is settled by an answer', {}, ['system.windows', 'path.files'], ['system.windows by answer,path.files by answer', undefined, 'files']],
    ['is settled by an answer that leaves two causes', {}, ['system.other'], ['system.other by answer', undefined, 'other']],
    ['is settled when all is known', { os: ['windows'], place: ['venv'] }, [], ['system.windows by facts,path.venv by facts', undefined, 'venv']],
    ['follows the answer rather than what is known', { os: ['windows'] }, ['system.linux'], ['system.linux by answer', undefined, 'linux']],
    ['passes over answers that are not on it', {}, ['path.files', 'system.nothing', 'constructor', '__proto__.x', '\ud800', ''], ['', 'system', undefined]],
  ] as const)('%s', (_name, brought, names, expected) => expect(stand(brought, names)).toEqual(expected));
  test('is nothing where the tree has no start', () => expect(nextQuestion([path], { os: ['linux'] })).toEqual({ way: [], known: { os: ['linux'] } }));
  test('is nothing where there are no questions', () => expect(nextQuestion([], {})).toEqual({ way: [], known: {} }));
  test('ends in a tree that leads round', () => {
    const round: Question = { ...system, answers: [{ id: 'again', label: 'Again', states: {}, question: 'system' }] };
    const standing = nextQuestion([round], {}, ['system.again']);
    expect([standing.way.length, standing.question, standing.settled]).toEqual([2, undefined, undefined]);
  });
  test('is settled where the next question is not there', () =>
    expect(stand({}, ['system.windows'], [system])).toEqual(['system.windows by answer', undefined, 'windows']));
});

test('the way goes on by the last answer where what is known is none of the others', () => {
  const message: Question = {
    ...system,
    answers: [
      { id: 'denied', label: 'Denied', states: { refusal: ['denied'] }, cause: 'c' },
      { id: 'unknown', label: 'None', states: {}, question: 'path' },
    ],
  };
  expect(stand({ refusal: ['full'] }, [], [message, path])).toEqual(['system.unknown by facts', 'path', undefined]);
  expect(stand({ refusal: ['full'] }, ['system.denied'], [message, path])).toEqual(['system.denied by answer', undefined, 'denied']);
  expect(stand({ refusal: ['denied'] }, [], [message, path])).toEqual(['system.denied by facts', undefined, 'denied']);
});
test('what was answered corrects what was brought', () => {
  const { known } = nextQuestion(questions, { os: ['windows'], tool: ['uv'] }, ['system.linux']);
  expect(known).toEqual({ os: ['linux'], tool: ['uv'] });
});
describe('what is known on a way', () => {
  const step = (states: AnswerFacts) => ({ question: system, answer: { id: 'x', label: 'x', states, cause: 'c' }, by: 'answer' }) as const;
  test.each([
    ['is what was brought', {}, [], {}],
    ['is corrected by an answer', { os: ['linux'], tool: ['uv'] }, [step({ os: ['windows'] })], { os: ['windows'], tool: ['uv'] }],
    ['is corrected, not added to, where a kind has many values', { place: ['home'] }, [step({ place: ['venv'] })], { place: ['venv'] }],
    ['adds up what several answers say', { place: ['home'] }, [step({ place: ['venv'] }), step({ place: ['cloud'] })], { place: ['venv', 'cloud'] }],
    ['takes the last of a kind with one value', {}, [step({ number: ['Errno 1'] }), step({ number: ['Errno 13'] })], { number: ['Errno 13'] }],
  ] as const)('%s', (_name, brought, way, expected) => expect(knownOn(way, brought)).toEqual(expected));
});
test('two answers on the way add up', () => {
  const first: Question = { ...system, answers: [{ id: 'cloud', label: 'Cloud', states: { place: ['cloud'] }, question: 'path' }] };
  expect(nextQuestion([first, path], {}, ['system.cloud', 'path.venv']).known).toEqual({ place: ['cloud', 'venv', 'own-site-packages'] });
});
test('each step holds its question and its answer', () =>
  expect(nextQuestion(questions, {}, ['system.linux'])).toEqual({
    way: [{ question: system, answer: system.answers[1], by: 'answer' }],
    known: { os: ['linux'] },
    settled: system.answers[1],
  }));
