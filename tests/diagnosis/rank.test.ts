import { describe, expect, test } from 'vitest';
import type { Match } from '../../src/diagnosis/match.ts';
import { isBetween, levelOf, rank } from '../../src/diagnosis/rank.ts';
import type { Cause, Strength } from '../../src/diagnosis/types.ts';

const causeOf = (id: string, family: Cause['family']): Cause => ({
  id,
  title: id,
  summary: id,
  family,
  systems: ['linux'],
  remedies: [],
  check: { say: '', prints: '' },
  signatures: [],
});

const speak = (id: string, strength: Strength, { notice = false, start = 0, family = 'permission' as Cause['family'] } = {}): Match => ({
  cause: causeOf(id, family),
  signature: { when: {}, strength, because: '', notice },
  evidence: { cause: id, because: '', strength, spans: [{ paste: 0, start, end: start + 1 }] },
});
const order = (...matches: Match[]) => rank(matches).map(({ cause }) => cause.id);

describe('rank', () => {
  test('puts the surer cause first', () => expect(order(speak('a', 'weak'), speak('b', 'decisive'))).toEqual(['b', 'a']));
  test('adds up what speaks for the same cause', () => expect(order(speak('a', 'strong'), speak('b', 'strong'), speak('b', 'weak'))).toEqual(['b', 'a']));
  test('drops notices beside a failure', () => expect(order(speak('notice', 'decisive', { notice: true }), speak('failure', 'weak'))).toEqual(['failure']));
  test('keeps a notice that stands alone', () => expect(order(speak('notice', 'decisive', { notice: true }))).toEqual(['notice']));
  test('lets evidence against a cause silence it', () => expect(order(speak('a', 'strong'), speak('a', 'against'))).toEqual([]));
  test('lets the earliest of chained lookalikes win', () =>
    expect(order(speak('late', 'decisive', { family: 'lookalike', start: 90 }), speak('early', 'strong', { family: 'lookalike', start: 3 }))).toEqual([
      'early',
      'late',
    ]));
});

describe('level', () => {
  test('is certain for one decisive cause', () => expect(levelOf(rank([speak('a', 'decisive')]))).toBe('certain'));
  test('is likely for a strong one', () => expect(levelOf(rank([speak('a', 'strong')]))).toBe('likely'));
  test('is possible for a weak one', () => expect(levelOf(rank([speak('a', 'weak')]))).toBe('possible'));
  test('is not certain beside another strong cause', () => expect(levelOf(rank([speak('a', 'decisive'), speak('b', 'strong')]))).toBe('likely'));
  test('names two causes that are as strong', () => expect(isBetween(rank([speak('a', 'strong'), speak('b', 'strong')]))).toBe(true));
  test('names one cause where one decides', () => expect(isBetween(rank([speak('a', 'decisive'), speak('b', 'strong')]))).toBe(false));
});
