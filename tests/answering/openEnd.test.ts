import { describe, expect, test } from 'vitest';
import { openEnd } from '../../src/answering/openEnd.ts';
import type { Question } from '../../src/vocabulary/content.ts';
import type { Near, Verdict } from '../../src/vocabulary/verdict.ts';
import { told } from '../vocabulary/told.ts';
import { remedyOf, tableOf, verdictOf } from './fixture.ts';

const table = tableOf([remedyOf('environment')], [{ id: 'busy', title: 'It is in use', summary: 'About it.' }]);
const question: Question = {
  id: 'path',
  question: 'Which path?',
  answers: [
    { id: 'a', label: 'A', states: {}, cause: 'busy' },
    { id: 'b', label: 'B', states: {}, cause: 'busy' },
  ],
};
const near = (given: Partial<Near> = {}): Near => ({ causes: [], against: [], shownBy: 'installer', ...given });
const end = (given: Partial<Verdict>, asked: Partial<Parameters<typeof openEnd>[2]> = {}) =>
  openEnd(table, verdictOf({ verdict: 'unknown', near: near(), ...given }), { answers: [], likeliest: [], ...asked });
const facts = told({ number: ['Errno 30'], refusal: ['read-only'], path: ['/opt/x'] });

describe('the sentences', () => {
  const PASTE_ALL = 'Paste the whole output, from the command you typed to the last line. The line with a number in brackets and a path tells most.';
  test.each<[string, Partial<Verdict>, string]>([
    ['ask for everything where neither number nor path was read', {}, PASTE_ALL],
    ['ask for everything where nothing was pasted', { near: near({ shownBy: 'nothing' }) }, PASTE_ALL],
    ['do not where a line tells', { near: near({ line: { text: 'bash: pip: command not found', tellsAll: true } }) }, 'No article on this site fits it yet.'],
    ['ask for everything where a line tells too little', { near: near({ line: { text: 'ERROR: no', tellsAll: false } }) }, PASTE_ALL],
    ['do not where a path was read', { facts: told({ path: ['/opt/x'] }) }, 'No article on this site fits it yet.'],
    [
      'ask for the path where only that is missing',
      { facts: told({ refusal: ['denied'] }) },
      'The refused path is missing: look for it behind these words, in quotes, or on the next line.',
    ],
    ['ask for no path where its place was answered', { facts: told({ refusal: ['denied'], place: ['venv'] }) }, 'No article on this site fits it yet.'],
    ['ask for no path where none is to be expected', { facts: told({ refusal: ['full'] }) }, 'No article on this site fits it yet.'],
    [
      'name the next way where a step failed and nothing was read',
      { near: near({ shownBy: 'step' }) },
      'If a step of a remedy printed this, go on with the next remedy of that list.',
    ],
    ['say that no article fits where all was read', { facts }, 'No article on this site fits it yet.'],
    [
      'ask for the command where nothing shows an installation',
      { facts, near: near({ shownBy: 'nothing' }) },
      'Nothing here shows that a Python package was being installed: paste the command and the lines above as well.',
    ],
    [
      'name the next way where a step failed',
      { near: near({ shownBy: 'step', line: { text: 'x', tellsAll: true } }) },
      'If a step of a remedy printed this, go on with the next remedy of that list.',
    ],
    [
      'leave it to the remedy that knows the words',
      { near: near({ step: { remedy: 'environment', now: 'Do that.' }, line: { text: 'x', tellsAll: true } }) },
      '',
    ],
  ])('%s', (_name, given, sentences) => expect(end(given)?.sentences.join(' ')).toBe(sentences));
  test('say nothing where causes come near', () => expect(end({ facts }, { likeliest: ['busy'] })?.sentences).toEqual([]));
});

describe('what was read', () => {
  const line = "'pip' is not recognized as an internal or external command,";
  test('is what the facts say', () =>
    expect(end({ facts, near: near({ line: { text: line, tellsAll: true } }) })?.read).toEqual(['[Errno 30] Read-only file system', "at '/opt/x'"]));
  test('is the line itself where no refusal is known', () =>
    expect(end({ facts: told({ os: ['windows'] }), near: near({ line: { text: line, tellsAll: true } }) })?.read).toEqual([`“${line}”`, 'on Windows']));
  test('is nothing where nothing was', () => expect(end({})?.read).toEqual([]));
});

test('the likeliest are told with their titles, without those that the table does not have', () =>
  expect(end({ facts }, { likeliest: ['constructor', 'busy'] })?.likeliest).toEqual([{ id: 'busy', title: 'It is in use', summary: 'About it.' }]));

describe('the question', () => {
  test('has the answers that are open', () =>
    expect(end({}, { question, answers: question.answers.slice(1) })?.question).toEqual({ ...question, answers: question.answers.slice(1) }));
  test('is none where there is nothing to ask', () => expect(end({})).not.toHaveProperty('question'));
  test('is none where the whole message was read', () => {
    const line = { text: 'bash: pip: command not found', tellsAll: true };
    expect(end({ near: near({ line }) }, { question, answers: question.answers })).not.toHaveProperty('question');
    expect(end({ near: near({ line: { ...line, tellsAll: false } }) }, { question, answers: question.answers })).toHaveProperty('question');
    expect(end({ facts: told({ refusal: ['denied'] }), near: near({ line }) }, { question, answers: question.answers })).toHaveProperty('question');
  });
  test('is none where a remedy knows what to do now', () => {
    const told = end({ near: near({ step: { remedy: 'environment', now: 'Do that.' } }) }, { question, answers: question.answers });
    expect(told).not.toHaveProperty('question');
    expect(told?.step).toEqual({ remedy: 'environment', now: 'Do that.', title: 'Do environment' });
  });
});

test('a step of a remedy that the table does not have is not told', () =>
  expect(end({ near: near({ step: { remedy: 'toString', now: 'Do.' } }) })).not.toHaveProperty('step'));
test.each(['cause', 'between', 'lookalike', 'unrelated', 'solved'] as const)('a verdict of %s has no open end', (verdict) =>
  expect(end({ verdict })).toBeUndefined(),
);
