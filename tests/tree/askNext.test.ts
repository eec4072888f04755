import { describe, expect, test } from 'vitest';
import { askNext } from '../../src/tree/askNext.ts';
import type { AnswerFacts, Question } from '../../src/vocabulary/content.ts';

const QUESTIONS: readonly Question[] = [
  {
    id: 'running',
    question: 'Is a program running?',
    answers: [
      { id: 'yes', label: 'Yes', states: { sign: ['program-open'] }, cause: 'busy' },
      { id: 'no', label: 'No', states: {}, question: 'every-time' },
      { id: 'unknown', label: 'I cannot tell', states: {}, causes: ['busy', 'scanner'] },
    ],
  },
  {
    id: 'every-time',
    question: 'Does it fail every time?',
    answers: [
      { id: 'no', label: 'No', states: { sign: ['fails-at-times'] }, cause: 'scanner' },
      { id: 'yes', label: 'Yes', states: {}, causes: ['busy', 'owner'] },
    ],
  },
  {
    id: 'system',
    question: 'Which system?',
    start: true,
    answers: [
      { id: 'windows', label: 'Windows', states: { os: ['windows'] }, question: 'message' },
      { id: 'linux', label: 'Linux', states: { os: ['linux'] }, question: 'hint' },
    ],
  },
  {
    id: 'message',
    question: 'What does it say?',
    answers: [
      { id: 'denied', label: 'Denied', states: { refusal: ['denied'] }, question: 'path' },
      { id: 'busy', label: 'In use', states: { refusal: ['in-use'], place: ['venv'] }, cause: 'busy' },
      { id: 'words', label: 'Some words', states: { phrase: ['so it was'] }, cause: 'owner' },
      { id: 'unknown', label: 'I cannot tell', states: {}, question: 'path' },
    ],
  },
  {
    id: 'path',
    question: 'Which path?',
    answers: [
      { id: 'files', label: 'Program Files', states: { place: ['program-files'] }, cause: 'everybody' },
      { id: 'venv', label: 'An environment', states: { place: ['venv'] }, question: 'running' },
      { id: 'unknown', label: 'I cannot tell', states: {}, causes: ['everybody', 'busy', 'scanner', 'owner', 'other'] },
    ],
  },
  {
    id: 'hint',
    question: 'Which sentence follows?',
    answers: [
      { id: 'user', label: '--user', states: { hint: ['user-option'] }, cause: 'system' },
      { id: 'unknown', label: 'Neither', states: {}, causes: ['system', 'owner'] },
    ],
  },
];
const ask = (known: AnswerFacts, near: readonly string[] = [], against: readonly string[] = []) => {
  const { question, answers, likeliest } = askNext(QUESTIONS, known, near, against);
  return [question?.id, answers.map(({ id }) => id).join(), likeliest.join()];
};
const DENIED = { os: ['windows'], refusal: ['denied'] } as const;

describe('the question', () => {
  test.each([
    ['is the first where nothing is known', {}, ['system', 'windows,linux', '']],
    ['is the first of the reader’s branch', { os: ['windows'] }, ['message', 'denied,busy,words,unknown', '']],
    ['is none that was read', { os: ['linux'], hint: ['user-option'] }, [undefined, '', '']],
    [
      'is not about the message where another refusal was read',
      { os: ['windows'], refusal: ['full'] },
      ['path', 'files,venv,unknown', 'everybody,busy,scanner,owner'],
    ],
    ['follows what is known', { ...DENIED, place: ['venv'] }, ['running', 'yes,no,unknown', 'busy,scanner']],
    ['offers what is open', { os: ['windows'], place: ['program-files'] }, ['message', 'denied,words,unknown', '']],
  ] as const)('%s', (_name, known, expected) => expect(ask(known)).toEqual(expected));
  test('is not asked out of turn, whatever comes near', () => expect(ask(DENIED, ['scanner', 'busy'])[0]).toBe('path'));
  test('is none where every cause that it can lead to is ruled out', () => {
    const all = ['everybody', 'busy', 'scanner', 'owner', 'other'];
    expect([ask(DENIED, [], all)[0], ask(DENIED, [], all.slice(1))[0], ask({ os: ['linux'] }, [], all)[0]]).toEqual([undefined, 'path', 'hint']);
  });
  test('is none where a place that no answer has ends the way', () => expect(ask({ ...DENIED, place: ['cloud'] })[0]).toBeUndefined());
});

describe('the likeliest', () => {
  test.each([
    ['are those that come near, then those that the questions leave', DENIED, ['owner', 'far'], [], 'owner,far,everybody,busy'],
    ['are none that what was read speaks against', DENIED, [], ['everybody', 'scanner'], 'busy,owner,other'],
    ['are only those that come near where no refusal was read', { os: ['windows'], place: ['venv'] }, ['near'], [], 'near'],
    ['are none where the last answer tells something', { refusal: ['denied'] }, [], [], ''],
    ['are those of the last answer where what was read is none of the others', { ...DENIED, place: ['cloud'] }, [], ['everybody'], 'busy,scanner,owner,other'],
    ['are those of the last answer to the next question', { os: ['linux'], refusal: ['denied'] }, [], [], 'system,owner'],
    ['are those at the end of the last answers', { os: ['windows'], refusal: ['full'] }, [], [], 'everybody,busy,scanner,owner'],
    ['are those of the known answer', { ...DENIED, place: ['program-files'] }, [], [], 'everybody'],
  ] as const)('%s', (_name, known, near, against, causes) => expect(ask(known, near, against)[2]).toBe(causes));
});

describe('a tree', () => {
  test('without a start asks nothing', () => expect(askNext([], {}, ['a'], [])).toEqual({ answers: [], likeliest: ['a'] }));
  test('that leads round ends', () => {
    const lead = (id: string, to: string, states: AnswerFacts): Question => ({
      id,
      question: 'Again?',
      ...(id === 'a' && { start: true }),
      answers: [
        { id: 'known', label: 'A', states, cause: 'a' },
        { id: 'again', label: 'Again', states: {}, question: to },
      ],
    });
    const round = [lead('a', 'b', { hint: ['permissions'] }), lead('b', 'a', { hint: ['permissions'] })];
    expect(askNext(round, { refusal: ['denied'] }, [], []).likeliest).toEqual([]);
    expect(askNext(round, { refusal: ['denied'], hint: ['user-option'] }, ['c'], [])).toEqual({ answers: [], likeliest: ['c'] });
  });
});
