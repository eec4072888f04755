import { describe, expect, test } from 'vitest';
import type { Match } from '../../src/judging/match.ts';
import { levelOf, rank } from '../../src/judging/rank.ts';
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
    ['is that of the matches where all is alike', [speak('b', 'strong'), speak('a', 'strong'), speak('c', 'strong')], ['b', 'a', 'c']],
    ['puts the surer of two in a band that point as narrowly first', [speak('a', 'strong'), speak('b', 'strong'), speak('b', 'weak')], ['b', 'a']],
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
  test('stay where they stand alone', () => expect(order(notice('b'), notice('a'))).toEqual(['b', 'a']));
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

describe('chained lookalikes of several pastes', () => {
  const lookalike = (id: string, paste: number, start: number) => speak(id, 'strong', { family: 'lookalike', paste, start });
  test.each([
    ['stand in the order of the pastes', [lookalike('late', 1, 3), lookalike('early', 0, 90)], ['early', 'late']],
    ['stand in the order of one paste', [lookalike('late', 1, 90), lookalike('early', 1, 3)], ['early', 'late']],
    [
      'stand last where they stand nowhere',
      [speak('nowhere', 'strong', { family: 'lookalike', isShown: false }), lookalike('here', 1, 90)],
      ['here', 'nowhere'],
    ],
    [
      'stand in the order of the matches where none stands anywhere',
      [speak('b', 'strong', { family: 'lookalike', isShown: false }), speak('a', 'strong', { family: 'lookalike', isShown: false })],
      ['b', 'a'],
    ],
  ])('%s', (_name, matches, ids) => expect(order(...matches)).toEqual(ids));
  test('come before the rest only where one of them leads', () => {
    const [early, late] = [lookalike('early', 0, 1), speak('late', 'decisive', { family: 'lookalike', start: 9 })];
    expect(order(speak('own', 'strong', wide), late, early)).toEqual(['early', 'late', 'own']);
    expect(order(speak('own', 'decisive', narrow), late, early)).toEqual(['own', 'late', 'early']);
  });
});

describe('every order of the same matches', () => {
  const permutations = <T>(all: readonly T[]): readonly (readonly T[])[] =>
    all.length < 2 ? [all] : all.flatMap((one, i) => permutations(all.toSpliced(i, 1)).map((rest) => [one, ...rest]));
  const lookalike = (id: string, strength: 'decisive' | 'strong', start: number, when: Partial<Match['signature']> = narrow) =>
    speak(id, strength, { family: 'lookalike', start, ...when });
  test.each([
    ['of one family', [speak('a', 'decisive'), speak('b', 'strong', narrow), speak('c', 'strong', wide), speak('d', 'strong'), speak('e', 'weak', narrow)]],
    [
      'with lookalikes',
      [lookalike('a', 'decisive', 90), lookalike('b', 'strong', 3, wide), speak('c', 'decisive', wide), speak('d', 'strong', wide), speak('e', 'weak')],
    ],
    [
      'with lookalikes behind',
      [lookalike('a', 'strong', 90), lookalike('b', 'strong', 3, wide), speak('c', 'decisive', wide), speak('d', 'strong'), speak('e', 'weak')],
    ],
    [
      'with several of one cause',
      [speak('a', 'strong'), speak('a', 'weak', narrow), speak('a', 'weak'), speak('a', 'against'), speak('b', 'weak'), speak('b', 'weak')],
    ],
    [
      'with notices and what yields',
      [speak('a', 'decisive', { notice: true }), speak('b', 'strong', { yieldsTo: ['c'] }), speak('c', 'strong', narrow), speak('d', 'weak')],
    ],
    [
      'over several pastes',
      [
        lookalike('a', 'strong', 5),
        speak('b', 'strong', { family: 'lookalike', paste: 1, start: 1, ...narrow }),
        speak('c', 'strong', { family: 'lookalike', isShown: false, ...narrow }),
      ],
    ],
  ])('%s ranks alike', (_name, matches) => {
    const ranks = permutations<Match>(matches).map((one) => order(...one).join());
    expect(new Set(ranks).size).toBe(1);
  });
});

describe('a cause that yields', () => {
  test('goes beside a likely one that it yields to', () => expect(order(speak('a', 'decisive', { yieldsTo: ['b'] }), speak('b', 'strong'))).toEqual(['b']));
  test('goes beside any of those that it yields to', () => expect(order(speak('a', 'strong', { yieldsTo: ['c', 'b'] }), speak('b', 'strong'))).toEqual(['b']));
  test('stays where the other one is not likely', () => expect(order(speak('a', 'decisive', { yieldsTo: ['b'] }), speak('b', 'weak'))).toEqual(['a', 'b']));
  test('stays where the other one is not there', () => expect(order(speak('a', 'strong', { yieldsTo: ['b'] }), speak('c', 'weak'))).toEqual(['a', 'c']));
});

test('tells of each cause where its evidence stands and whether a text shows it', () => {
  const [shown, said] = rank([speak('a', 'strong', { start: 7 }), speak('a', 'weak', { start: 4 }), speak('b', 'weak', { isShown: false })]);
  expect([shown?.shown, shown?.first, shown?.isNotice]).toEqual([shown?.confidence, [0, 4], false]);
  expect([said?.shown, said?.first, said?.narrowness]).toEqual([0, undefined, 0]);
});

describe('what a text alone shows of a cause', () => {
  test.each([
    ['is without what is stated', [speak('a', 'strong'), speak('a', 'weak', { isStated: true })], 0.75],
    ['is without what stands nowhere', [speak('a', 'strong', { isShown: false }), speak('a', 'weak')], 0.4],
    ['is less by what speaks against', [speak('a', 'decisive'), speak('a', 'against', { isShown: false })], 0.96 * 0.15],
    ['is nothing where all is stated', [speak('a', 'strong', { isStated: true, isShown: false })], 0],
  ] as const)('%s', (_name, matches, shown) => {
    const [first] = rank([...matches, speak('z', 'decisive')]).filter(({ cause }) => cause.id === 'a');
    if (first) expect(first.shown).toBeCloseTo(shown);
    else expect(shown).toBeLessThan(0.3);
  });
});

describe('nothing is certain by what is stated', () => {
  const said = { isStated: true, isShown: false };
  test.each([
    ['alone', [speak('a', 'decisive', said)], 'likely'],
    ['beside a text that shows little', [speak('a', 'decisive', said), speak('a', 'weak')], 'likely'],
    ['where a text alone shows enough', [speak('a', 'decisive'), speak('a', 'weak', said)], 'certain'],
  ])('%s', (_name, matches, level) => expect(levelOf(rank(matches))).toBe(level));
  test('where it lifts what a text shows over the bound', () =>
    expect(levelOf(rank([speak('a', 'strong'), speak('a', 'strong'), speak('a', 'weak', said)]))).toBe('likely'));
});

describe('where the evidence of a cause stands', () => {
  test.each([
    ['is the earliest paste', [speak('a', 'strong', { paste: 1, start: 2 }), speak('a', 'weak', { paste: 0, start: 90 })], [0, 90]],
    ['is the earliest place of a paste', [speak('a', 'strong', { paste: 1, start: 20 }), speak('a', 'weak', { paste: 1, start: 9 })], [1, 9]],
    ['is the same, whichever stands first', [speak('a', 'weak', { paste: 1, start: 9 }), speak('a', 'strong', { paste: 1, start: 20 })], [1, 9]],
    ['is nowhere without any', [speak('a', 'strong', { isShown: false })], undefined],
  ])('%s', (_name, matches, first) => expect(rank(matches)[0]?.first).toEqual(first));
});
