import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { quote, quotePath, quoteProgram } from '../../src/answering/quote.ts';

const HOSTILE = [
  'a; touch /tmp/x',
  '$(touch /tmp/x)',
  '`touch /tmp/x`',
  "it's",
  'a b',
  '*',
  '~',
  '!!',
  '#x',
  '&& y',
  "'; y; '",
  '\\',
  'ü',
  '-rf',
  'constructor',
];

describe.skipIf(process.platform === 'win32')('a real POSIX shell', () => {
  test.each(HOSTILE)('hands over %s unchanged and as one argument', (argument) => {
    const printed = execFileSync('sh', ['-c', `printf '[%s]' ${quote(argument, 'posix')}`], { encoding: 'utf8' });
    expect(printed).toBe(`[${argument}]`);
  });
});

describe('bash and its kin', () => {
  test.each([
    ['rich==13.0', 'rich==13.0'],
    ['a-b_c./d:e+f', 'a-b_c./d:e+f'],
    ['C:\\x', "'C:\\x'"],
    ["a'b'c", "'a'\\''b'\\''c'"],
    ['a b', "'a b'"],
    ['a,b', "'a,b'"],
    ['a@b', "'a@b'"],
    ['a~b', "'a~b'"],
    ['~root', "'~root'"],
    ['~/wheels', '~/wheels'],
    ['~/my wheels', "'~/my wheels'"],
    ['=ls', "'=ls'"],
    ['a=b', 'a=b'],
    ['ab!', "'ab!'"],
  ])('%s becomes %s', (argument, expected) => expect(quote(argument, 'posix')).toBe(expected));
});

describe('PowerShell', () => {
  test.each([
    ['rich==13.0', 'rich==13.0'],
    ['C:\\x', 'C:\\x'],
    ['C:\\x\\', 'C:\\x\\'],
    ["O'Neil", "'O''Neil'"],
    ['a’b‘c‚d‛e', "'a’’b‘‘c‚‚d‛‛e'"],
    ['C:\\Program Files\\x', "'C:\\Program Files\\x'"],
    ['C:\\my folder\\', "'C:\\my folder\\\\'"],
    ['C:\\my folder\\\\', "'C:\\my folder\\\\\\\\'"],
    ['$env:PATH', "'$env:PATH'"],
    ['requests>=2', "'requests>=2'"],
    ['-rreq.txt', "'-rreq.txt'"],
    ['--upgrade', '--upgrade'],
    ['-V:3.12', "'-V:3.12'"],
    ['a,b', "'a,b'"],
    ['@x', "'@x'"],
    ['a"b', undefined],
    ['say "no"', undefined],
  ])('%s becomes %s', (argument, expected) => expect(quote(argument, 'powershell')).toBe(expected));
});

describe('cmd', () => {
  test.each([
    ['rich==13.0', '"rich==13.0"'],
    ['C:\\data\\year=2024\\.venv', '"C:\\data\\year=2024\\.venv"'],
    ['a;b', '"a;b"'],
    ['C:\\x\\', 'C:\\x\\'],
    ['a & b', '"a & b"'],
    ['requests>=2', '"requests>=2"'],
    ['C:\\my folder\\', '"C:\\my folder\\\\"'],
    ["O'Neil", '"O\'Neil"'],
    ['a,b', '"a,b"'],
    ['@x', '"@x"'],
    ['a^b', '"a^b"'],
    ['%PATH%', undefined],
    ['50%', undefined],
    ['a"b', undefined],
    ['x!=1', '"x!=1"'],
  ])('%s becomes %s', (argument, expected) => expect(quote(argument, 'cmd')).toBe(expected));
});

test.each(['', 'a\nb', 'a\u0000b', 'a\u202eb', 'a\u2028b', 'a\u2029b', 'a\ufffdb', '\ud800', 'x'.repeat(501)])(
  'refuses what no command line should hold: %j',
  (argument) => {
    expect([quote(argument, 'posix'), quote(argument, 'powershell'), quote(argument, 'cmd')]).toEqual([undefined, undefined, undefined]);
  },
);
test('takes 500 characters', () => expect(quote('x'.repeat(500), 'posix')).toHaveLength(500));

describe('a path', () => {
  test.each([
    ['c:/x y', 'cmd', '"c:\\x y"'],
    ['c:/x', 'powershell', 'c:\\x'],
    ['c:\\x', 'git-bash', 'c:/x'],
    ['/x\\y', 'posix', "'/x\\y'"],
    ['/c/Users/mia/x', 'cmd', 'c:\\Users\\mia\\x'],
    ['/c/Users/mia/x', 'powershell', 'c:\\Users\\mia\\x'],
    ['/c/Users/mia/x', 'git-bash', '/c/Users/mia/x'],
    ['c:\\x!y!', 'cmd', undefined],
    ['c:\\x!y!', 'powershell', "'c:\\x!y!'"],
  ] as const)('%s in %s: %s', (path, shell, expected) => expect(quotePath(path, shell)).toBe(expected));
  test('of a program is called where PowerShell has to quote it', () => {
    expect([quoteProgram('C:\\a b\\p.exe', 'powershell'), quoteProgram('C:\\a\\p.exe', 'powershell'), quoteProgram('C:\\a b\\p.exe', 'cmd')]).toEqual([
      "& 'C:\\a b\\p.exe'",
      'C:\\a\\p.exe',
      '"C:\\a b\\p.exe"',
    ]);
    expect(quoteProgram('a\nb', 'powershell')).toBeUndefined();
  });
});
