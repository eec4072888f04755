import { describe, expect, test } from 'vitest';
import { addressOf, deskAddress, questionAddress, remedyAddress, sharedOf, verdictAddress } from '../../src/addresses/addresses.ts';
import { readPairs, writePairs } from '../../src/addresses/pairs.ts';
import { told } from '../vocabulary/told.ts';

const shared = { facts: { os: ['linux'] }, request: ['rich'], answers: ['q.a'] } as const;

describe('an address', () => {
  test.each([
    ['of an article', addressOf('/base/', 'causes', 'a'), '/base/causes/a/'],
    ['of a verdict has all of it', verdictAddress('/', 'a', shared, 'likely'), '/causes/a/#v=1&level=likely&os=linux&install=rich&answer=q.a'],
    ['of a remedy has facts and request alone', remedyAddress('/', 'a', shared), '/remedies/a/#v=1&os=linux&install=rich'],
    ['of a remedy has the interpreter', remedyAddress('/', 'a', { facts: {}, python: ['py', '-3.9'], level: 'likely' }), '/remedies/a/#v=1&python=py%20-3.9'],
    ['of a remedy without a request', remedyAddress('/', 'a', { facts: {} }), '/remedies/a/#v=1'],
    ['of the paste box', deskAddress('/base/', shared), '/base/#v=1&os=linux&install=rich&answer=q.a'],
    ['of the questions', questionAddress('/', shared), '/ask/#v=1&os=linux&install=rich&answer=q.a'],
    ['of one question', questionAddress('/base/', { facts: {} }, 'system'), '/base/ask/system/#v=1'],
  ])('%s', (_name, address, expected) => expect(address).toBe(expected));
});

test('of the facts of a case a link gets what is listed, and the request', () => {
  const facts = told({
    os: ['linux'],
    place: ['venv', 'cloud'],
    path: ['/home/mia'],
    phrase: ['x'],
    command: ['x'],
    package: ['x'],
    python: [['py', '-3.9']],
    request: [['rich']],
  });
  expect(sharedOf(facts)).toEqual({ facts: { os: ['linux'], place: ['venv', 'cloud'] }, python: ['py', '-3.9'], request: ['rich'] });
  expect(sharedOf(told({ python: [['/home/mia/bin/python']] }))).toEqual({ facts: {} });
  expect(sharedOf({})).toEqual({ facts: {} });
});

describe('pairs', () => {
  test('are written with their values encoded', () =>
    expect(
      writePairs([
        ['a', 'x y&z=1'],
        ['b', 'ü'],
        ['a', ''],
      ]),
    ).toBe('a=x%20y%26z%3D1&b=%C3%BC&a='));
  test('of nothing are nothing', () => expect([writePairs([]), readPairs('')]).toEqual(['', []]));
  test.each([
    [
      'a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a=1&a=2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    ['a=x+y%20z', [['a', 'x y z']]],
    ['a=b=c', [['a', 'b=c']]],
    ['a', [['a', '']]],
    ['=a', [['', 'a']]],
    ['&&a=1&', [['a', '1']]],
    ['a=%E0%A4%A', [['a', '']]],
    ['__proto__=1', [['__proto__', '1']]],
    ['a=\ud800', [['a', '\ud800']]],
  ])('of %j are %j', (text, pairs) => expect(readPairs(text)).toEqual(pairs));
});
