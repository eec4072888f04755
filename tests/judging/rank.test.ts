import { describe, expect, test } from 'vitest';
import type { Match } from '../../src/judging/match.ts';
import { rank } from '../../src/judging/rank.ts';
import { speak } from './fixture.ts';

const order = (...matches: Match[]) => rank(matches).map(({ cause }) => cause.id);
const [narrow, wide] = [{ when: { phrase: ['x'] } }, { when: { refusal: ['denied' as const] } }];

describe('the order', () => {
  test.each([
    ['puts the surer cause first', [speak('a', 'weak'), speak('b', 'decisive')], ['b', 'a']],
    ['adds up what speaks for the same cause', [speak('a', 'strong'), speak('b', 'strong'), speak('b', 'weak')], ['b', 'a']],
    ['puts the narrower of two as sure first', [speak('a', 'strong', wide), speak('b', 'strong', narrow)], ['b', 'a']],
    ['puts the narrower before a little surer one', [speak('a', 'strong', wide), speak('a', 'weak', wide), speak('b', 'strong', narrow)], ['b', 'a']],
    ['puts the surer before a narrower one of another band', [speak('a', 'weak', narrow), speak('b', 'strong', wide)], ['b', 'a']],
    [
      'takes the narrowest of the best evidence',
      [speak('a', 'strong', wide), speak('a', 'strong', wide), speak('b', 'strong', wide), speak('b', 'strong', narrow)],
      ['b', 'a'],
    ],
    ['does not take narrow evidence that is not the best', [speak('a', 'strong', wide), speak('a', 'weak', narrow), speak('b', 'strong', narrow)], ['b', 'a']],
    ['goes by the id where all is alike', [speak('b', 'strong'), speak('a', 'strong')], ['a', 'b']],
    ['is empty where nothing speaks', [], []],
  ])('%s', (_name, matches, ids) => expect(order(...matches)).toEqual(ids));
});

describe('confidence', () => {
  const of = (...strengths: Parameters<typeof speak>[1][]) => rank(strengths.map((strength) => speak('a', strength))).map(({ confidence }) => confidence);
  test.each([
    [['decisive'], 0.96],
    [['strong'], 0.75],
    [['weak'], 0.4],
    [['weak', 'weak'], 0.64],
    [['strong', 'weak'], 0.85],
    [['decisive', 'decisive', 'against', 'strong', 'strong', 'strong'], undefined],
  ] as const)('of %j is %s', (strengths, expected) => {
    const [confidence] = of(...strengths);
    if (expected === undefined) expect(confidence).toBeUndefined();
    else expect(confidence).toBeCloseTo(expected, 10);
  });
  test('below 0.3 names no cause', () => {
    expect(order(speak('a', 'strong'), speak('a', 'against'))).toEqual([]);
    expect(order(speak('a', 'against'))).toEqual([]);
  });
});

describe('notices', () => {
  const notice = (id: string) => speak(id, 'decisive', { notice: true });
  test('go beside a failure', () => expect(order(notice('notice'), speak('failure', 'weak'))).toEqual(['failure']));
  test('stay where they stand alone', () => expect(order(notice('b'), notice('a'))).toEqual(['a', 'b']));
  test('are failures where one signature of the cause is none', () => expect(order(notice('a'), speak('a', 'weak'), notice('b'))).toEqual(['a']));
  test('stay notices beside what speaks against them', () => expect(order(notice('a'), notice('a'), notice('a'), speak('b', 'weak'))).toEqual(['b']));
});

describe('chained lookalikes', () => {
  const lookalike = (id: string, strength: 'decisive' | 'strong' | 'weak', start: number) => speak(id, strength, { family: 'lookalike', start });
  test('stand in the order of the text', () => expect(order(lookalike('late', 'decisive', 90), lookalike('early', 'strong', 3))).toEqual(['early', 'late']));
  test('are not chained where one is unlikely', () =>
    expect(order(lookalike('late', 'decisive', 90), lookalike('early', 'weak', 3))).toEqual(['late', 'early']));
  test('are not chained with a permission cause', () =>
    expect(order(speak('late', 'decisive', { start: 90 }), lookalike('early', 'strong', 3))).toEqual(['late', 'early']));
  test('are not chained before a permission cause', () =>
    expect(order(lookalike('late', 'decisive', 90), speak('early', 'strong', { start: 3 }))).toEqual(['late', 'early']));
  test('stand by their earliest evidence', () =>
    expect(order(lookalike('b', 'strong', 50), lookalike('b', 'weak', 2), lookalike('a', 'strong', 9))).toEqual(['b', 'a']));
});

describe('a cause that yields', () => {
  test('goes beside a likely one that it yields to', () => expect(order(speak('a', 'decisive', { yieldsTo: ['b'] }), speak('b', 'strong'))).toEqual(['b']));
  test('goes beside any of those that it yields to', () => expect(order(speak('a', 'strong', { yieldsTo: ['c', 'b'] }), speak('b', 'strong'))).toEqual(['b']));
  test('stays where the other one is not likely', () => expect(order(speak('a', 'decisive', { yieldsTo: ['b'] }), speak('b', 'weak'))).toEqual(['a', 'b']));
  test('stays where the other one is not there', () => expect(order(speak('a', 'strong', { yieldsTo: ['b'] }), speak('c', 'weak'))).toEqual(['a', 'c']));
});

test('tells of each cause where its evidence stands and whether a text shows it', () => {
  const [shown, said] = rank([speak('a', 'strong', { start: 7 }), speak('a', 'weak', { start: 4 }), speak('b', 'weak', { isShown: false })]);
  expect([shown?.isShown, shown?.first, shown?.isNotice]).toEqual([true, 4, false]);
  expect([said?.isShown, said?.first, said?.narrowness]).toEqual([false, Number.POSITIVE_INFINITY, 0]);
});
