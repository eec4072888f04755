import { describe, expect, test } from 'vitest';
import { ENGLISH, FOREIGN } from '../../../src/components/search/foreignWords.ts';
import { refusalMeant, refusalsOf, searchedAs } from '../../../src/components/search/refusalMeant.ts';

describe('a refusal in another language is known', () => {
  test.each(FOREIGN)('by its words: $words', ({ words, refusal, example }) => expect([refusalMeant(words), refusalMeant(example)]).toEqual([refusal, refusal]));
  test.each([
    ['by one of its words', 'geen toegang'],
    ['among other words', "[WinError 5] Zugriff verweigert: 'C:\\x'"],
    ['by a part of what is written without spaces', '拒否されました'],
  ])('%s', (_title, query) => expect(refusalMeant(query)).toBe('denied'));
  test.each(['permission', 'access', 'non', 'venv', '', '许'])('not by %s', (query) => expect(refusalMeant(query)).toBeUndefined());
  test.each(ENGLISH)('English is left: $words', ({ words }) => expect(refusalMeant(words)).toBeUndefined());
});

test('a cause has the refusals of its numbers and its words', () =>
  expect(refusalsOf(['[WinError 5] Access is denied', '[Errno 13] Permission denied', 'Read-only file system'])).toEqual(['denied', 'read-only']));
test('and is found by one word for each', () => expect(searchedAs('in-use')).toBe('refusalinuse'));
