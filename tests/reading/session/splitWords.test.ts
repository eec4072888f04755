import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../src/reading/session/command/splitWords.ts';
import type { Shell } from '../../../src/vocabulary/shells.ts';

const wordsOf = (text: string, shell: Shell) => splitWords(text, 0, shell)?.words.map(({ text: word, isOpen }) => (isOpen ? `?${word}` : word));

describe('hands over the words that the program receives', () => {
  test.each([
    ['posix', `a 'b c' "d e" f\\ g`, ['a', 'b c', 'd e', 'f g']],
    ['posix', `'it'\\''s' "\\"q\\" \\$x" ''`, ["it's", '"q" $x', '']],
    ['posix', 'a"b"c', ['abc']],
    ['posix', '"a\\b"', ['a\\b']],
    ['git-bash', 'C:\\x\\y', ['C:xy']],
    ['powershell', `a 'it''s' "b ""c"" \`$d" e\`f C:\\x`, ['a', "it's", 'b "c" $d', 'ef', 'C:\\x']],
    ['powershell', "& 'C:\\a b\\p.exe' x", ['C:\\a b\\p.exe', 'x']],
    ['powershell', 'a name@1', ['a', 'name@1']],
    ['cmd', `a "b c" 'd e' f^>g`, ['a', 'b c', "'d", "e'", 'f>g']],
  ] as const)('%s: %s', (shell, text, words) => expect(wordsOf(text, shell)).toEqual(words));
});

describe('ends', () => {
  test.each([
    ['posix', 'a; b'],
    ['posix', 'a && b'],
    ['posix', 'a | b'],
    ['posix', 'a > b'],
    ['posix', 'a 2>&1 | b'],
    ['posix', 'a # b'],
    ['posix', 'a\nb'],
    ['powershell', 'a; b'],
    ['powershell', 'a && b'],
    ['powershell', 'a # b'],
    ['cmd', 'a & b'],
    ['cmd', 'a > b'],
    ['cmd', 'a\nb'],
  ] as const)('%s: %j', (shell, text) => {
    expect(wordsOf(text, shell)).toEqual(['a']);
    expect(splitWords(text, 0, shell)?.end).toBeLessThan(7);
  });
  test('not inside a word', () => {
    expect(wordsOf('a#b', 'posix')).toEqual(['a#b']);
    expect(wordsOf('a;b', 'cmd')).toEqual(['a;b']);
    expect(wordsOf('a # b', 'cmd')).toEqual(['a', '#', 'b']);
    expect(wordsOf('12>x', 'posix')).toEqual(['12']);
  });
});

describe('goes on in the next line', () => {
  test.each([
    ['posix', 'a \\\n> b'],
    ['posix', 'a \\\n   b'],
    ['git-bash', 'a \\\n> b'],
    ['powershell', 'a `\n>> b'],
    ['cmd', 'a ^\nMore? b'],
  ] as const)('%s: %j', (shell, text) => expect(wordsOf(text, shell)).toEqual(['a', 'b']));
});

describe('knows what only the shell knows', () => {
  test.each([
    ['posix', '$X', '?$X'],
    ['posix', '"a $X"', '?a $X'],
    ['posix', '`id`', '?`id`'],
    ['posix', './*.whl', '?./*.whl'],
    ['posix', 'rich==1.*', 'rich==1.*'],
    ['posix', "'./*.whl'", './*.whl'],
    ['posix', "'$X'", '$X'],
    ['posix', '\\$X', '$X'],
    ['powershell', '$env:X', '?$env:X'],
    ['powershell', '"$X"', '?$X'],
    ['powershell', "'$X'", '$X'],
    ['powershell', '@x', '?@x'],
    ['cmd', '%X%', '?%X%'],
  ] as const)('%s: %s', (shell, text, word) => expect(wordsOf(text, shell)).toEqual([word]));
});

test.each(["it's", '"a', "a 'b"])('tells nothing of quotes that are never closed: %s', (text) => expect(splitWords(text, 0, 'posix')).toBeUndefined());

test('reads at most a few thousand characters', () => {
  expect(splitWords('a '.repeat(1e6), 0, 'posix')?.end).toBe(4000);
  expect(splitWords(`"${'a'.repeat(1e6)}"`, 0, 'posix')).toBeUndefined();
});
