import { describe, expect, test } from 'vitest';
import { caseOf } from '../../src/judging/caseOf.ts';
import { comesNear } from '../../src/judging/comesNear.ts';
import type { Condition, Strength } from '../../src/vocabulary/evidence.ts';
import { signatureOf } from './fixture.ts';

const BARE = '[WinError 5] Access is denied';
const near = (when: Condition, text = BARE, strength: Strength = 'decisive', given = {}) => comesNear(signatureOf(when, strength, given), caseOf([text]));

describe('a signature comes near', () => {
  test.each([
    ['where more of it holds than is missing', { number: ['WinError 5'], hint: ['user-option'], absent: ['path'] }, 0.96 * 0.6],
    ['where its words can stand above', { number: ['WinError 5'], refusal: ['denied'], operation: ['removing'] }, 0.96 * 0.6],
  ] as const)('%s', (_name, when, nearness) => expect(near(when)).toBeCloseTo(nearness));
  test('by its strength', () => {
    const when = { number: ['WinError 5'], tool: ['pip'] } as const;
    expect(near(when, BARE, 'weak')).toBeCloseTo((0.4 * 2) / 3);
    expect(near(when, BARE, 'strong')).toBeCloseTo((0.75 * 2) / 3);
  });
  test('where a phrase is missing beside a path', () =>
    expect(near({ refusal: ['denied'], path: ['*/venv/*'], phrase: ['so it was'] }, "[WinError 5] Access is denied: 'C:\\venv\\x.py'")).toBeCloseTo(
      (0.96 * 5) / 9,
    ));
});

describe('it does not', () => {
  test.each([
    ['where all of it holds', { number: ['WinError 5'] }],
    ['where as much is missing as holds', { number: ['WinError 5'], operation: ['removing'] }],
    ['where something else is known', { number: ['WinError 5'], refusal: ['in-use'] }],
    ['where what is to be absent is known', { number: ['WinError 5'], tool: ['pip'], absent: ['refusal'] }],
    ['where nothing refuses', { os: ['windows'], absent: ['path', 'place'], tool: ['pip'] }],
    ['where one of all values is missing', { all: { refusal: ['denied', 'in-use'] }, number: ['WinError 5'] }],
  ] as const)('%s', (_name, when) => expect(near(when)).toBe(0));
  test.each([
    ['where it speaks against its cause', 'against', {}],
    ['where it is only a notice', 'strong', { notice: true }],
    ['where an exception holds', 'strong', { unless: { os: ['windows'] } }],
  ] as const)('%s', (_name, strength, given) => expect(near({ number: ['WinError 5'], tool: ['pip'] }, BARE, strength, given)).toBe(0));
});
