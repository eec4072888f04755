import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { quote } from '../../src/diagnosis/quote.ts';

const HOSTILE = ['a; touch /tmp/x', '$(touch /tmp/x)', '`touch /tmp/x`', "it's", 'a b', '*', '~', '!!', '#x', '&& y', "'; y; '", '\\', 'ü', '-rf'];

describe.skipIf(process.platform === 'win32')('a real POSIX shell', () => {
  test.each(HOSTILE)('hands over %s unchanged and as one argument', (argument) => {
    const printed = execFileSync('sh', ['-c', `printf '[%s]' ${quote(argument, 'posix')}`], { encoding: 'utf8' });
    expect(printed).toBe(`[${argument}]`);
  });
});

describe('PowerShell', () => {
  test.each([
    ["O'Neil", "'O''Neil'"],
    ['a’b', "'a’’b'"],
    ['C:\\Program Files\\x', "'C:\\Program Files\\x'"],
    ['$env:PATH', "'$env:PATH'"],
    ['requests>=2', "'requests>=2'"],
    ['say "no"', undefined],
  ])('%s becomes %s', (argument, expected) => expect(quote(argument, 'powershell')).toBe(expected));
});

describe('cmd', () => {
  test.each([
    ['a & b', '"a & b"'],
    ['requests>=2', '"requests>=2"'],
    ['C:\\my folder\\', '"C:\\my folder\\\\"'],
    ['%PATH%', undefined],
    ['a"b', undefined],
    ['x!y!', undefined],
  ])('%s becomes %s', (argument, expected) => expect(quote(argument, 'cmd')).toBe(expected));
});

test.each(['', 'a\nb', 'a\u0000b', 'a\u202eb', 'x'.repeat(501)])('refuses what no command line should hold: %j', (argument) => {
  expect([quote(argument, 'posix'), quote(argument, 'powershell'), quote(argument, 'cmd')]).toEqual([undefined, undefined, undefined]);
});
