import { describe, expect, test } from 'vitest';
import { holdsAny, isForm, plain, wordsIn } from '../../../src/components/search/searchWords.ts';

describe('a page is meant', () => {
  test.each([
    ['where it holds the word', 'venv', '.venv.'],
    ['where it holds the word among others', 'venv', '.venv\\Scripts\\python'],
    ['where it holds another form of the word', 'installing', 'installed'],
    ['where a word begins with what was typed so far', 'vir', 'virtual'],
    ['where one letter was typed so far', 'v', 'venv'],
    ['where it holds one of the words', 'zzzzqwx venv', 'venv'],
    ['where it holds a number', 'WinError 5', '[WinError 5]'],
    ['where it holds a part of a name', 'externally-managed-environment', 'externally-managed-environment'],
    ['in any case of letters', 'PERMISSION', 'Permission'],
    ['in any letters', '拒绝访问', '[WinError 5] 拒绝访问。'],
  ])('%s', (_name, query, text) => expect(holdsAny(wordsIn(query), text)).toBe(true));
  test.each([
    ['where only two letters of nonsense are there', 'asdkjh', 'as'],
    ['where one letter is', 'qqqq', 'q'],
    ['where a short word begins a long one', 'readonly', 'read'],
    ['where nothing is there', 'venv', ''],
    ['where nothing is asked', ' . ', 'venv'],
  ])('not %s', (_name, query, text) => expect(holdsAny(wordsIn(query), text)).toBe(false));
});

test('a form of a word shares six tenths of the longer one', () => {
  expect(isForm('abcdefghijklmnopqrst', 'abcdefghijkl')).toBe(true);
  expect(isForm('abcdefghijklmnopqrst', 'abcdefghijk')).toBe(false);
});

test('quotes, brackets and the ends of sentences do not count', () =>
  expect(plain(`[WinError 5]  Access is denied: 'C:\\x.py'.`)).toBe('winerror 5 access is denied c:\\x.py'));
