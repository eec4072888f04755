import { describe, expect, test } from 'vitest';
import { isMeant } from '../../src/components/isMeant.ts';

describe('a page is meant', () => {
  test.each([
    ['where it holds the word', 'venv', ['.venv.']],
    ['where it holds the word among others', 'venv', ['.venv\\Scripts\\python']],
    ['where it holds another form of the word', 'installing', ['installed']],
    ['where a word begins with what was typed so far', 'vir', ['virtual']],
    ['where one letter was typed so far', 'v', ['venv']],
    ['where it holds one of the words', 'zzzzqwx venv', ['venv']],
    ['where it holds a number', 'WinError 5', ['[WinError', '5]']],
    ['where it holds a part of a name', 'externally-managed-environment', ['externally-managed-environment']],
    ['in any case of letters', 'PERMISSION', ['Permission']],
  ])('%s', (_name, query, marked) => expect(isMeant(query, marked)).toBe(true));
  test.each([
    ['where only two letters of nonsense are there', 'asdkjh', ['as']],
    ['where one letter is', 'qqqq', ['q']],
    ['where a short word begins a long one', 'readonly', ['read']],
    ['where nothing is marked', 'venv', []],
    ['where nothing is asked', ' . ', ['venv']],
  ])('not %s', (_name, query, marked) => expect(isMeant(query, marked)).toBe(false));
});
