import { describe, expect, test } from 'vitest';
import { readFilter, writeFilter } from '../../../src/components/messages/filterOf.ts';
import type { IndexedCause } from '../../../src/components/messages/messageGroups.ts';
import { countMessages, messageGroups } from '../../../src/components/messages/messageGroups.ts';

const cause = (id: string, systems: IndexedCause['data']['systems'], messages: readonly string[], examples: readonly string[] = []): IndexedCause => ({
  id,
  data: { title: `Title of ${id}`, short: id, systems, messages, signatures: [{ examples }] },
});

describe('the index of messages', () => {
  const parts = messageGroups([
    cause(
      'files-owned-by-another-user',
      ['linux', 'macos', 'windows'],
      ["ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/home/x'"],
    ),
    cause(
      'windows-all-users-python',
      ['windows'],
      ["[WinError 5] Access is denied: 'C:\\x'", "[Errno 13] Permission denied: 'C:\\x'"],
      ['Zugriff verweigert', "ERROR: [WinError 5] Zugriff verweigert: 'C:\\x'"],
    ),
    cause('other', ['linux', 'macos'], ['something without a number']),
  ]);
  const group = (words: string) => parts.flatMap(({ groups }) => groups).find((one) => one.words === words);
  test('has a part for each kind', () => expect(parts.map(({ id }) => id)).toEqual(['winerror', 'errno', 'words', 'languages']));
  test('the same words lead to all their causes, the commonest first', () =>
    expect(group('[Errno 13] Permission denied')?.rows.map((row) => row.cause)).toEqual(['windows-all-users-python', 'files-owned-by-another-user']));
  test('a path tells the system, else the cause does', () => {
    expect(group('[Errno 13] Permission denied')?.rows.map((row) => row.systems)).toEqual([['windows'], ['linux']]);
    expect(group('something without a number')?.rows[0]?.systems).toEqual(['linux', 'macos']);
  });
  test('a foreign message leads to the cause that it was observed with', () =>
    expect(group('Zugriff verweigert')?.rows[0]?.cause).toBe('windows-all-users-python'));
  test('and shows what was refused, so that its causes can be told apart', () =>
    expect(group('Zugriff verweigert')?.rows.map(({ text }) => text)).toEqual(["[WinError 5] Zugriff verweigert: 'C:\\x'"]));
  test('counts its rows', () => expect(countMessages(parts)).toBe(5));
});

describe('the filter in the fragment', () => {
  test.each([
    { words: 'winerror 5', system: 'windows' },
    { words: 'a&on=linux #x', system: '' },
    { words: '', system: 'macos' },
  ] as const)('comes back as it was: %o', (filter) => expect(readFilter(writeFilter(filter))).toEqual(filter));
  test('is empty where nothing is filtered', () => expect(writeFilter({ words: '', system: '' })).toBe(''));
  test.each(['', '#winerror', '#v=1&os=linux', `#find=${'x'.repeat(2_000)}`])('is none in %s', (fragment) => expect(readFilter(fragment)).toBeUndefined());
  test('takes no system that there is not', () => expect(readFilter('#find=x&on=<b>')).toEqual({ words: 'x', system: '' }));
});
