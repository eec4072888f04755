import { describe, expect, test } from 'vitest';
import { match, narrownessOf } from '../../src/judging/match.ts';
import type { Signature } from '../../src/vocabulary/evidence.ts';
import { told } from '../vocabulary/told.ts';
import { causeOf, signatureOf } from './fixture.ts';

const LINUX = { facts: told({ os: ['linux'], number: ['Errno 13'] }, { by: 'text', paste: 0, start: 2, end: 4 }), texts: [] };
const speakers = (...signatures: Signature[]) =>
  match(
    signatures.map((one, i) => causeOf(`c${i}`, { signatures: [one] })),
    LINUX,
  ).map(({ cause }) => cause.id);

describe('a signature', () => {
  test('speaks with its evidence', () => {
    const cause = causeOf('a', { signatures: [signatureOf({ os: ['linux'] }, 'weak', { because: 'It is Linux.' })] });
    expect(match([cause], LINUX)).toEqual([
      {
        cause,
        signature: cause.signatures[0],
        evidence: { cause: 'a', because: 'It is Linux.', strength: 'weak', spans: [{ paste: 0, start: 2, end: 4 }] },
        isStated: false,
      },
    ]);
  });
  test.each([
    ['a link', { by: 'link' }, true],
    ['an answer', { by: 'answer' }, true],
    ['a text', { by: 'text', paste: 0, start: 0, end: 0 }, false],
  ] as const)('knows whether it speaks by the word of %s', (_name, origin, isStated) => {
    const one = { facts: told({ number: ['Errno 13'] }, origin), texts: [] };
    expect(match([causeOf('a', { signatures: [signatureOf({ number: ['Errno 13'] })] })], one).map((each) => each.isStated)).toEqual([isStated]);
  });
  test.each([
    ['is silent where its condition does not hold', [signatureOf({ os: ['macos'] })], []],
    ['is silent where an exclusion holds', [signatureOf({ os: ['linux'] }, 'strong', { unless: { number: ['Errno 13'] } })], []],
    ['speaks where no exclusion holds', [signatureOf({ os: ['linux'] }, 'strong', { unless: { number: ['Errno 1'] } })], ['c0']],
    ['of the last resort speaks alone', [signatureOf({ os: ['linux'] }, 'weak', { 'last-resort': true })], ['c0']],
    ['of the last resort is silent beside another', [signatureOf({ os: ['linux'] }, 'weak', { 'last-resort': true }), signatureOf({ os: ['linux'] })], ['c1']],
    [
      'of the last resort speaks beside one that speaks against',
      [signatureOf({ os: ['linux'] }, 'weak', { 'last-resort': true }), signatureOf({ os: ['linux'] }, 'against')],
      ['c0', 'c1'],
    ],
  ])('%s', (_name, signatures, ids) => expect(speakers(...signatures)).toEqual(ids));
});

describe('a condition points as narrowly as its kinds', () => {
  test.each([
    [{}, 0],
    [{ os: ['linux'] }, 0],
    [{ refusal: ['denied'] }, 1],
    [{ tool: ['uv'] }, 1],
    [{ number: ['Errno 13'] }, 2],
    [{ hint: ['permissions'] }, 2],
    [{ operation: ['writing'] }, 2],
    [{ place: ['venv'] }, 3],
    [{ prompt: ['sudo'] }, 3],
    [{ command: ['x'] }, 3],
    [{ path: ['x'] }, 4],
    [{ phrase: ['x'] }, 4],
    [{ sign: ['sudo-before'] }, 4],
    [{ trait: ['long-path'] }, 4],
    [{ number: ['Errno 13'], place: ['venv'], all: { phrase: ['x', 'y'] } }, 9],
    [{ absent: ['path', 'number'] }, 2],
  ] as const)('%j: %s', (when, narrowness) => expect(narrownessOf(when)).toBe(narrowness));
});
