import { describe, expect, test } from 'vitest';
import { findErrors } from '../../../src/reading/error/findErrors.ts';
import { numbersIn } from '../../../src/reading/error/numbersIn.ts';
import { refusalOf } from '../../../src/reading/error/refusalRows.ts';
import { wordsIn } from '../../../src/reading/error/wordsIn.ts';

const count = (text: string): number => findErrors(text).length;

describe('words beside a number are its message, not another refusal', () => {
  test.each([
    ['right behind it', "[Errno 13] Permission denied: '/x/y'", 1],
    ['59 characters behind it', `[Errno 13]${' '.repeat(59)}Permission denied`, 1],
    ['60 characters behind it', `[Errno 13]${' '.repeat(60)}Permission denied`, 2],
    ['19 characters before one that ends its sentence', `Access is denied${' '.repeat(19)}(os error 5)`, 1],
    ['20 characters before one that ends its sentence', `Access is denied${' '.repeat(20)}(os error 5)`, 2],
    ['before one that begins its sentence', 'Permission denied [Errno 13]', 2],
  ])('%s', (_name, text, marks) => expect(count(text)).toBe(marks));
});

describe('a number means what its own words say where the system counts otherwise', () => {
  test.each([
    ['[Errno 61] Connection refused', 'socket'],
    ['[Errno 63] File name too long', 'name-too-long'],
    ['[Errno 69] Disc quota exceeded', 'full'],
    ['[Errno 8] nodename nor servname provided, or not known', 'socket'],
    ['[Errno 8] Exec format error', 'wrong-format'],
    ['[Errno 36] Operation now in progress', undefined],
    ['[Errno 36] File name too long', 'name-too-long'],
    ['[Errno 38] Socket operation on non-socket', undefined],
    ['[Errno 13] Connection refused', 'denied'],
    ['[Errno 4242]   Permission denied', 'denied'],
    ['[Errno 4242]    Permission denied', undefined],
  ] as const)('%s: %s', (text, refusal) => expect(findErrors(text).map((error) => error.refusal)).toEqual([refusal]));
});

describe('a text that repeats itself is read from its end', () => {
  test('300 numbers and no more', () => {
    expect(count('[Errno 13]\n'.repeat(300))).toBe(300);
    const errors = findErrors(`${'[Errno 13]\n'.repeat(300)}[Errno 2]`);
    expect([errors.length, errors[0]?.start, errors.at(-1)?.number]).toEqual([300, 11, 'Errno 2']);
  });
  test('300 refusals in words and no more', () => {
    const errors = findErrors(`${'Permission denied\n'.repeat(300)}Resource busy`);
    expect([errors.length, errors[0]?.start, errors.at(-1)?.refusal]).toEqual([300, 18, 'in-use']);
  });
});

test('refusals stand in the order of the text', () =>
  expect(
    findErrors(`Resource busy ${'-'.repeat(90)} [Errno 13] ${'-'.repeat(90)} Permission denied (os error 5) [WinError 32]`).map(({ start }) => start),
  ).toEqual([0, 105, 225, 238]));

describe('tells a warning from an error by the nearest marker', () => {
  const warned = (text: string) => findErrors(text).at(-1)?.warned;
  test.each([
    ['a warning', 'WARNING: [Errno 13]', true],
    ['an error', 'ERROR: [Errno 13]', false],
    ['neither', '[Errno 13]', false],
    ['an error after a warning', 'WARNING: x\nERROR: [Errno 13]', false],
    ['a warning after an error', 'ERROR: x\nWARNING: [Errno 13]', true],
    ['a marker 400 characters before', `WARNING:${' '.repeat(392)}[Errno 13]`, true],
    ['a marker further before', `WARNING:${' '.repeat(393)}[Errno 13]`, false],
    ['a marker behind', '[Errno 13] WARNING: x', false],
  ])('%s', (_name, text, expected) => expect(warned(text)).toBe(expected));
});

describe('a number is read as it is spelled', () => {
  test.each([
    ['[WinError 5]', ['WinError 5']],
    ['[winerror\n  32]', ['WinError 32']],
    ['WinError 5', ['WinError 5']],
    ['Errno -2', ['Errno -2']],
    ['[Errno 013]', ['Errno 13']],
    ['xErrno 13', []],
    ['Error 5', []],
    ['[error 5]', []],
    ['(OS error 5)', ['os error 5']],
    ['os error 5', []],
    ['403 Client Error', ['HTTP 403']],
    ['403 Forbidden', ['HTTP 403']],
    ['407 Proxy Authentication Required', ['HTTP 407']],
    ['404 Client Error', []],
    ['1403 Client Error', []],
    ['status code: 401', ['HTTP 401']],
    ['The requested URL returned error: 403', ['HTTP 403']],
    ['HTTP error 4031', []],
    ['WinError 123456', ['WinError 12345']],
  ])('%s', (text, numbers) => expect(numbersIn(text).map(({ number }) => number)).toEqual(numbers));
  test('a number of which nothing is known has no meaning', () =>
    expect(numbersIn('[Errno 9999]')).toEqual([{ number: 'Errno 9999', start: 0, end: 12, pathBefore: false }]));
  test('only Rust names the path before the number', () =>
    expect(numbersIn('(os error 5) [Errno 1]').map(({ pathBefore }) => pathBefore)).toEqual([false, true]));
  test.each(['constructor', '__proto__', 'toString', ''])('%s is no number', (name) => expect(refusalOf(name)).toBeUndefined());
});

describe('a number has another meaning', () => {
  const refusals = (text: string) => numbersIn(text).map(({ number, refusal }) => [number, refusal]);
  test.each([
    ['by the words before it', 'Input/output error (os error 5)', 'os error 5', undefined],
    ['by the words in any case', 'BROKEN PIPE (os error 32)', 'os error 32', undefined],
    ['by the words on the line before', 'File exists\n(os error 17)', 'os error 17', undefined],
    ['not by other words', 'Access is denied. (os error 5)', 'os error 5', 'denied'],
    ['not by words further before', 'Input/output error: gone (os error 5)', 'os error 5', 'denied'],
    ['not by the words of another number', 'Broken pipe (os error 5)', 'os error 5', 'denied'],
    ['not by words behind it', '(os error 5) Input/output error', 'os error 5', 'denied'],
    ['not without words', '(os error 13)', 'os error 13', 'denied'],
    ['by words that 40 characters hold', `Host is down${' '.repeat(28)}(os error 112)`, 'os error 112', undefined],
    ['not by words that 40 characters do not hold', `Host is down${' '.repeat(29)}(os error 112)`, 'os error 112', 'full'],
  ])('%s', (_name, text, number, refusal) => expect(refusals(text)).toEqual([[number, refusal]]));
});

test('words are found wherever they stand, in any case', () => {
  expect(wordsIn('PERMISSION DENIED and permission denied').map(({ start, end }) => [start, end])).toEqual([
    [0, 17],
    [22, 39],
  ]);
  expect(wordsIn('İ Permission denied')).toEqual([{ refusal: 'denied', start: 2, end: 19, pathBefore: true }]);
});
