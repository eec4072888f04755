import { describe, expect, test } from 'vitest';
import { leading } from '../../src/vocabulary/leading.ts';
import { IN_COMMAND } from '../../src/vocabulary/placeholders.ts';
import { plainPath } from '../../src/vocabulary/plainPath.ts';
import { NUMBER } from '../../src/vocabulary/refusals.ts';
import { rightsLabel, riskLabel, riskRank } from '../../src/vocabulary/risks.ts';
import { wordsOf } from '../../src/vocabulary/wordsOf.ts';
import { told } from './told.ts';

describe('a plain path', () => {
  test.each([
    ['C:\\Python312\\Lib', 'c:/python312/lib'],
    ['C:\\\\Python312\\\\Lib', 'c:/python312/lib'],
    ['\\\\Server\\share', '//server/share'],
    ['/usr//lib///x', '/usr/lib/x'],
    [' /usr/lib \n', '/usr/lib'],
    ['', ''],
    ['\ud800/__proto__', '\ud800/__proto__'],
  ])('of %j is %j', (path, expected) => expect(plainPath(path)).toBe(expected));
});

describe('the words of a message', () => {
  test.each([
    ["[Errno 13] Permission denied: '/usr/lib/x'", '[Errno 13] Permission denied'],
    ['Permission denied:"/usr/lib/x" again', 'Permission denied again'],
    ["[WinError 2] 'a' -> 'b' failed", '[WinError 2] failed'],
    ["'a'->'b' failed", 'failed'],
    ["don't", "don't"],
    ['no"/usr/lib/x"way', 'no way'],
    [`it's "so"`, "it's"],
    ['could not fetch https://acme.example/simple/ at all', 'could not fetch at all'],
    ['could not fetch http://acme.example at all', 'could not fetch at all'],
    ['  two\n\n lines ', 'two lines'],
    [`a '${'x'.repeat(400)}' b`, 'a b'],
    [`a '${'x'.repeat(401)}' b`, `a '${'x'.repeat(401)}' b`],
    ["a '' b", "a '' b"],
  ])('%j are %j', (message, words) => expect(wordsOf(message)).toBe(words));
});

test('the leading value is the first of its kind, or none', () => {
  const facts = told({ place: ['venv', 'cloud'], request: [['-r', 'requirements.txt']] });
  expect([leading(facts, 'place'), leading(facts, 'request'), leading(facts, 'os')]).toEqual(['venv', ['-r', 'requirements.txt'], undefined]);
  expect(leading({ place: [] }, 'place')).toBeUndefined();
});

test('risk and rights are said in words', () => {
  expect([riskLabel('safe'), riskLabel('last-resort'), rightsLabel('none'), rightsLabel('administrator')]).toEqual([
    'Safe',
    'Last resort',
    'No administrator rights needed',
    'Needs administrator rights',
  ]);
  expect(riskLabel('constructor' as 'safe')).toBe('constructor');
  expect([riskRank('safe'), riskRank('careful'), riskRank('last-resort')]).toEqual([0, 1, 2]);
});

describe('a number as its program prints it', () => {
  test.each(['WinError 5', 'Errno -2', 'os error 1260', 'Error 5', 'HTTP 403', 'Errno 99999'])('is %s', (text) => expect(NUMBER.test(text)).toBe(true));
  test.each(['5', 'WinError', 'WinError x', 'Errno 100000', 'Errno --2', ' Errno 13', 'Errno 13 ', 'Errno 13\n', 'errno 13', 'exit 1', 'Errno  13'])(
    'is not %j',
    (text) => expect(NUMBER.test(text)).toBe(false),
  );
});

test('a placeholder has a name in braces, and those behind a dollar are the shell’s', () =>
  expect([...'{python} {venv-old} $#{HOME} $#{path} {X} {}'.replaceAll('#', '').matchAll(IN_COMMAND)].map((match) => match[1])).toEqual([
    'python',
    'venv-old',
  ]));
