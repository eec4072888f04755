import { describe, expect, test } from 'vitest';
import type { Ranked } from '../../src/judging/rank.ts';
import { isBetween, levelOf } from '../../src/judging/rank.ts';
import { CERTAIN, CLOSE, LEAST, LIKELY } from '../../src/judging/weights.ts';
import { causeOf } from './fixture.ts';

const ranked = (confidence: number, given: Partial<Ranked> = {}): Ranked => ({
  cause: causeOf('a'),
  confidence,
  isNotice: false,
  narrowness: 4,
  shown: confidence,
  first: [0, 0],
  last: [0, 0],
  ...given,
});
const lookalike = { cause: causeOf('a', { family: 'lookalike' }) };

test('the bounds stand', () => expect([CERTAIN, LIKELY, LEAST, CLOSE]).toEqual([0.95, 0.7, 0.3, 0.9]));

describe('a verdict is', () => {
  test.each([
    ['certain at the bound', [ranked(CERTAIN)], 'certain'],
    ['likely below it', [ranked(0.949)], 'likely'],
    ['likely where only a person says so', [ranked(1, { shown: 0 })], 'likely'],
    ['certain beside an unlikely one', [ranked(1), ranked(0.69)], 'certain'],
    ['likely beside a likely one', [ranked(1), ranked(LIKELY)], 'likely'],
    ['likely at the bound', [ranked(LIKELY)], 'likely'],
    ['possible below it', [ranked(0.69)], 'possible'],
    ['possible where there is none', [], 'possible'],
  ] as const)('%s', (_name, causes, level) => expect(levelOf(causes)).toBe(level));
});

describe('two causes are named', () => {
  test.each([
    ['where both are as sure', [ranked(0.75), ranked(0.75)], true],
    ['where the second is as close as 0.9', [ranked(0.5), ranked(0.45)], true],
    ['not where the second is further', [ranked(0.5), ranked(0.449)], false],
    ['not where the second lies in another band', [ranked(0.96), ranked(0.94)], false],
    ['not where one points more narrowly', [ranked(0.75), ranked(0.75, { narrowness: 3 })], false],
    ['not where lookalikes are chained', [ranked(0.75, lookalike), ranked(0.75, lookalike)], false],
    ['where lookalikes are too unlikely to be chained', [ranked(0.4, lookalike), ranked(0.4, lookalike)], true],
    ['where one is a lookalike', [ranked(0.75, lookalike), ranked(0.75)], true],
    ['not where there is one', [ranked(0.75)], false],
    ['not where there is none', [], false],
  ] as const)('%s', (_name, causes, expected) => expect(isBetween(causes)).toBe(expected));
});
