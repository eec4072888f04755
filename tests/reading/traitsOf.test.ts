import { describe, expect, test } from 'vitest';
import { traitsOf } from '../../src/reading/traitsOf.ts';

const traits = (one: Partial<Parameters<typeof traitsOf>[0]>) => traitsOf({ text: '', ...one }).map(({ trait }) => trait);

describe('a long path', () => {
  const long = `C:\\${'x'.repeat(245)}`;
  test.each([
    ['of 248 characters on Windows', { os: 'windows', path: long }, ['long-path']],
    ['of 247 characters', { os: 'windows', path: long.slice(1) }, []],
    ['on another system', { os: 'linux', path: long }, []],
    ['that is not known', { os: 'windows' }, []],
  ] as const)('%s: %j', (_name, one, expected) => expect(traits(one)).toEqual(expected));
});

describe('a leftover name', () => {
  test.each([
    ['C:\\x\\Lib\\site-packages\\~umpy\\x', ['leftover-name']],
    ['/x/site-packages/numpy~/x', []],
    ['~/site-packages/numpy', []],
  ])('%s: %j', (path, expected) => expect(traits({ path })).toEqual(expected));
});

describe('the log of a container', () => {
  test.each([
    '#12 24.74 ERROR',
    'ok\n24.74 ERROR: no',
    'Step 3/8 : RUN pip install rich',
    'shop-web-1  | ERROR',
    'failed to solve: process',
    'ERROR: failed to solve: process',
    '2026 ERROR [homeassistant.util.package] no',
    ' ---> Running in 0123456789ab',
    '---> Running in 0123456789ab',
  ])('%j', (text) => expect(traits({ text })).toEqual(['container-log']));
  test.each([
    '12 24',
    'x #12 24.74',
    '#12 x',
    'Step 3 of 8',
    'shop-web | x',
    'we failed to solve: it',
    'myhomeassistant.util.packages',
    '---> Running in 0123',
    '',
  ])('not %j', (text) => expect(traits({ text })).toEqual([]));
});

describe('what macOS guards', () => {
  test.each([
    ['a folder of macOS', { os: 'macos', path: '/usr/bin/pip' }, ['guarded-by-macos']],
    ['a package of macOS that pip had moved aside', { os: 'macos', path: '/private/tmp/x/six.py', text: '/Extras/lib/python/six.py' }, ['guarded-by-macos']],
    ['the same folder on Linux', { os: 'linux', path: '/usr/bin/pip' }, []],
  ] as const)('%s', (_name, one, expected) => expect(traits(one)).toEqual(expected));
});

describe('the start of a program', () => {
  test.each([
    ['an operation that starts one, without a path', { operation: 'starting' }, ['program-start']],
    ['an operation that starts one, with a path', { operation: 'starting', path: '/x/y' }, []],
    ['another operation', { operation: 'writing' }, []],
    ['a shell that is refused', { line: 'bash: /usr/local/bin/pip: Permission denied' }, ['program-start']],
    ['a bad interpreter', { line: '/x/bin/pip: /x/bin/python: bad interpreter: Permission denied' }, ['program-start']],
    ['a line of Python', { line: 'PermissionError: [Errno 13] Permission denied' }, []],
    ['a script of the project', { path: './configure' }, ['program-start']],
    ['a script of the system', { path: '/opt/x/configure' }, []],
    ['a file of the project', { path: 'rich.egg-info' }, []],
  ] as const)('%s', (_name, one, expected) => expect(traits(one)).toEqual(expected));
});

describe('a system without apt', () => {
  test.each(['$ sudo pacman -S python-pip', 'Fedora Linux 40', '[mia@rhel8 ~]$ pip install rich', 'python3.11-1.fc38', 'apk add py3-pip'])('%s', (text) =>
    expect(traits({ text })).toEqual(['not-debian']),
  );
  test('is one whose packages lie elsewhere', () => {
    expect(traits({ path: '/usr/lib/python3.6/site-packages/rich' })).toEqual(['not-debian']);
    expect(traits({ path: '/usr/local/lib/python3.6/site-packages/rich' })).toEqual(['not-debian']);
    expect(traits({ path: '/usr/local/lib/python3.6/site-packages/rich', os: 'macos' })).toEqual([]);
    expect(traits({ path: '/usr/local/lib/python3.6/dist-packages/rich' })).toEqual([]);
  });
  test.each(['Ubuntu 22.04', 'el', 'search', 'monarch linux', 'yummy'])('not: %s', (text) => expect(traits({ text })).toEqual([]));
});

describe('an owner who is neither root nor the reader', () => {
  const listed = (owner: string) => `mia@lab:~$ ls -ld x\ndrwxr-xr-x  2 ${owner} users 4096 Jun 11 16:02 x\n`;
  test.each([
    ['lena', ['other-owner']],
    ['root', []],
    ['mia', []],
  ])('%s: %j', (owner, expected) => expect(traits({ text: listed(owner) })).toEqual(expected));
  test('is whoever’s home the path lies in', () =>
    expect([
      traits({ text: 'mia@lab:~$ pip', path: '/home/lena/x/y' }),
      traits({ text: 'mia@lab:~$ pip', path: '/home/mia/x/y' }),
      traits({ text: 'root@lab:~# pip', path: '/home/lena/x/y' }),
    ]).toEqual([['other-owner'], [], []]));
  test('is the one that was listed last', () => expect(traits({ text: listed('lena') + listed('mia') })).toEqual([]));
});

describe('a path that cleaning changes', () => {
  test.each([
    '/home/mia/shop\u200b/.venv',
    '/home/mia/a\uff0fb/.venv',
    '/home/mia/a\u00a0b',
    '/home/mia/My\n Files/.venv',
    '/home/mia/My \nFiles',
    '/home/mia/my\nshop/.venv',
  ])('%j', (printedPath) => expect(traits({ printedPath })).toEqual(['unsure-path']));
  test.each(['/home/mia/my files/.venv', '/home/m\u00fcller', undefined])('not: %j', (printedPath) => expect(traits({ printedPath })).toEqual([]));
});
