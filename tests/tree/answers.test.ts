import { describe, expect, test } from 'vitest';
import { causesOf } from '../../src/tree/causesOf.ts';
import { findAnswer, nameOf, questionOf } from '../../src/tree/findAnswer.ts';
import { knownAnswer, noneOfThem, openAnswers, silentAnswer } from '../../src/tree/openAnswers.ts';
import { statedBy } from '../../src/tree/statedBy.ts';
import type { Answer, AnswerFacts } from '../../src/vocabulary/content.ts';
import { path, questions, system } from './fixture.ts';

const to = (id: string, states: AnswerFacts): Answer => ({ id, label: id, states, cause: 'c' });
const question = {
  id: 'q',
  question: 'q?',
  answers: [
    to('denied', { refusal: ['denied'], number: ['Errno 13'] }),
    to('seen', { phrase: ['a'] }),
    to('either', { place: ['venv', 'home'] }),
    to('nothing', {}),
  ],
};
const open = (facts: AnswerFacts) => openAnswers(question, facts).map(({ id }) => id);
const known = (facts: AnswerFacts) => knownAnswer(question, facts)?.id;

describe('the open answers', () => {
  test.each([
    ['are all where nothing is known', {}, ['denied', 'seen', 'either', 'nothing']],
    ['are without what the facts contradict', { refusal: ['full'] }, ['seen', 'either', 'nothing']],
    ['are without what one fact contradicts', { refusal: ['denied'], number: ['Errno 1'] }, ['seen', 'either', 'nothing']],
    ['keep what one of several values confirms', { place: ['cloud', 'home'] }, ['denied', 'seen', 'either', 'nothing']],
    ['keep other words than those that are seen', { phrase: ['b'] }, ['denied', 'seen', 'either', 'nothing']],
    ['keep what an empty list says nothing of', { place: [] }, ['denied', 'seen', 'either', 'nothing']],
  ] as const)('%s', (_name, facts, ids) => expect(open(facts)).toEqual(ids));
  test('are all where none is left, since a person may know better', () =>
    expect(openAnswers(path, { place: ['home'] }).map(({ id }) => id)).toEqual(['files', 'venv']));
});

describe('the known answer', () => {
  test.each([
    ['is the one whose every statement is known', { refusal: ['denied'], number: ['Errno 13'] }, 'denied'],
    ['is none where a statement is missing', { refusal: ['denied'] }, undefined],
    ['is one by any of its values', { place: ['cloud', 'home'] }, 'either'],
    ['is one by words that are seen', { phrase: ['a', 'b'] }, 'seen'],
    ['is none where two are', { place: ['venv'], phrase: ['a'] }, undefined],
    ['is none where nothing is known', {}, undefined],
  ] as const)('%s', (_name, facts, id) => expect(known(facts)).toBe(id));
});

describe('an answer', () => {
  const [windows] = system.answers;
  test('is found by its name', () => {
    expect(windows && [nameOf(system, windows), findAnswer(questions, 'system.windows'), questionOf(questions, 'system.windows')]).toEqual([
      'system.windows',
      windows,
      system,
    ]);
  });
  test.each(['system.nothing', 'nothing.windows', 'system', '', '.', 'constructor.constructor', '__proto__.x', '\ud800'])('is not found by %j', (name) =>
    expect(findAnswer(questions, name)).toBeUndefined(),
  );
  test('leaves one cause, several or none', () => expect(system.answers.map(causesOf)).toEqual([[], ['c'], ['c', 'd']]));
});

describe('the way states', () => {
  const [windows, linux] = system.answers;
  const step = (answer: Answer | undefined, by: 'answer' | 'facts') => (answer ? [{ question: system, answer, by }] : []);
  test('what was brought, then each answer in the reader’s words', () => {
    const way = [...step(windows, 'facts'), ...step(linux, 'answer')];
    expect(statedBy({ way }, { tool: ['uv'], request: ['rich'] })).toEqual([
      { by: 'link', label: 'the link', facts: { tool: ['uv'], request: ['rich'] } },
      { by: 'link', label: 'Windows', facts: {} },
      { by: 'answer', label: 'Linux', facts: { os: ['linux'] }, causes: ['c'] },
    ]);
  });
  test('a request alone', () =>
    expect(statedBy({ way: [] }, { request: ['rich'] })).toEqual([{ by: 'link', label: 'the link', facts: { request: ['rich'] } }]));
  test('facts alone', () => expect(statedBy({ way: [] }, { os: ['linux'] })).toEqual([{ by: 'link', label: 'the link', facts: { os: ['linux'] } }]));
  test('nothing where nothing was brought or answered', () => expect(statedBy({ way: [] }, {})).toEqual([]));
});

describe('the silent answer', () => {
  test('is the last one where it states nothing', () => expect(silentAnswer(question)?.id).toBe('nothing'));
  test('is none where the last one states something', () => expect(silentAnswer({ ...question, answers: question.answers.slice(0, 3) })).toBeUndefined());
  test('is none of no answers', () => expect(silentAnswer({ ...question, answers: [] })).toBeUndefined());
});

describe('what is known is none of the answers', () => {
  test.each<[string, AnswerFacts, string | undefined]>([
    ['where most of them speak of other values of its kind', { refusal: ['full'], place: ['cloud'] }, 'nothing'],
    ['where most of several kinds are known', { number: ['Errno 30'], place: ['cloud'] }, 'nothing'],
    ['not where only half of them do', { refusal: ['full'] }, undefined],
    ['not by words that are seen', { phrase: ['b'], place: ['cloud'] }, undefined],
    ['not where nothing is known', {}, undefined],
    ['not by an empty list', { refusal: [], place: ['cloud'] }, undefined],
  ])('%s', (_name, facts, id) => expect(noneOfThem(question, facts)?.id).toBe(id));
  test('but no answer says so', () =>
    expect(noneOfThem({ ...question, answers: question.answers.slice(0, 3) }, { refusal: ['full'], place: ['cloud'] })).toBeUndefined());
  test('of a question whose answers state nothing', () =>
    expect(noneOfThem({ ...question, answers: [to('a', {}), to('b', {})] }, { place: ['cloud'] })).toBeUndefined());
});
