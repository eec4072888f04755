import { describe, expect, test } from 'vitest';
import { nearMatches } from '../../src/judging/near.ts';
import { told } from '../vocabulary/told.ts';
import { causeOf, tableOf } from './fixture.ts';

const table = tableOf(
  [causeOf('managed'), causeOf('busy')],
  [
    { text: 'error: externally-managed-environment', cause: 'managed' },
    { text: 'the process cannot access the file', cause: 'busy' },
    { text: 'a message of a cause that is gone', cause: 'gone' },
  ],
);
const TYPED = 'eror: externaly-managed-enviroment';
const near = (...texts: string[]) => nearMatches(table, texts, {}).map(({ cause }) => cause.id);

describe('finds the message', () => {
  test.each([
    ['that was typed with mistakes', [TYPED], ['managed']],
    ['in one of several lines', ['hm', `I typed this\n${TYPED}`], ['managed']],
    ['in one of several pastes', ['hm', TYPED, 'hm'], ['managed']],
    ['that is the nearest of two', [`${TYPED}\nthe process cannot access the file`], ['busy']],
    ['without its path', ["the process cannot acces the file: 'C:\\Users\\mia\\x.py'"], ['busy']],
  ])('%s', (_name, texts, ids) => expect(near(...texts)).toEqual(ids));
});

test('speaks weakly, in words that name the message', () => {
  const because = 'This is nearly a message that belongs to this cause: “error: externally-managed-environment”.';
  const [match] = nearMatches(table, [TYPED], {});
  expect(match?.signature).toEqual({ when: {}, strength: 'weak', because });
  expect(match?.evidence).toEqual({ cause: 'managed', because, strength: 'weak', spans: [] });
  expect(match?.isStated).toBe(false);
});

describe('is silent', () => {
  test.each([
    ['on other words', ['nothing like it in the whole world']],
    ['on a part of a message', ['externally-managed']],
    ['on a message inside a much longer line', [`error: externally-managed-environment ${'and then it went on '.repeat(3)}`]],
    ['on 11 characters', ['error: exte']],
    ['on the message of a cause that is gone', ['a message of a cause that is gone']],
    ['on nothing', []],
    ['on white space', [' \n ']],
    ['on a name of a prototype', ['constructor __proto__']],
    ['on half a pair', ['\ud800'.repeat(20)]],
  ])('%s', (_name, texts) => expect(near(...texts)).toEqual([]));
  test('on more than 300 characters', () => {
    expect(near(`${TYPED}\n${'x'.repeat(299 - TYPED.length)}`)).toEqual(['managed']);
    expect(near(`${TYPED}\n${'x'.repeat(300 - TYPED.length)}`)).toEqual([]);
  });
  test('where there is real evidence', () => {
    expect(nearMatches(table, [TYPED], told({ refusal: ['denied'] }))).toEqual([]);
    expect(nearMatches(table, [TYPED], told({ path: ['/x'] }))).toEqual([]);
    expect(nearMatches(table, [TYPED], told({ os: ['linux'] }))).toHaveLength(1);
  });
});

test('a line counts from 12 characters on, without white space around it', () => {
  const of = (text: string) => nearMatches(tableOf([causeOf('a')], [{ text: text.trim(), cause: 'a' }]), [text], {});
  expect([of('abcdefghijk'), of(' abcdefghijk '), of('abcdefghijkl').length]).toEqual([[], [], 1]);
});

test('a line counts from 0.6 of the length of the message on', () => {
  const short = tableOf([causeOf('a')], [{ text: 'abcdefghijklmnopqrst', cause: 'a' }]);
  expect(nearMatches(short, ['abcdefghijkl'], {})).toHaveLength(1);
  const longer = tableOf([causeOf('a')], [{ text: 'abcdefghijklmnopqrstu', cause: 'a' }]);
  expect(nearMatches(longer, ['abcdefghijkl'], {})).toEqual([]);
});
