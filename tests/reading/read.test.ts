import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.ts';
import type { FactKey } from '../../src/vocabulary/facts.ts';

const REFUSED =
  "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/home/mia/shop/.venv/lib/rich'\nConsider using the `--user` option";
const WHOLE = `(shop) mia@lab:~$ sudo python3 -m pip install rich\nInstalling collected packages: rich\n${REFUSED}`;

const valuesOf = (text: string, key: FactKey) => read(text).facts[key]?.map(({ value }) => value);
/** What the origin of the leading fact marks in the text as it was printed. */
const markOf = (text: string, key: FactKey) => {
  const origin = read(text).facts[key]?.[0]?.origin;
  return origin?.by === 'text' ? text.slice(origin.start, origin.end) : undefined;
};

describe('reads of one paste', () => {
  test.each([
    ['os', ['linux'], ''],
    ['shell', ['posix'], ''],
    ['tool', ['pip'], ''],
    ['number', ['Errno 13'], '[Errno 13]'],
    ['refusal', ['denied'], '[Errno 13]'],
    ['path', ['/home/mia/shop/.venv/lib/rich'], '/home/mia/shop/.venv/lib/rich'],
    ['place', ['venv'], '/home/mia/shop/.venv/lib/rich'],
    ['operation', ['writing'], ''],
    ['prompt', ['sudo', 'venv'], '$ sudo python'],
    ['hint', ['user-option'], 'Consider using the `--user` option'],
    ['command', ['sudo python3 -m pip install rich'], 'sudo python3 -m pip install rich'],
    ['request', [['rich']], 'sudo python3 -m pip install rich'],
    ['package', ['rich'], ''],
    ['python', [['python3']], 'sudo python3 -m pip install rich'],
  ] as const)('%s: %j, marked %j', (key, values, mark) => expect([valuesOf(WHOLE, key), markOf(WHOLE, key)]).toEqual([values, mark]));
  test('no kind of which nothing is known', () => {
    expect(read('').facts).toEqual({});
    expect(Object.keys(read('[Errno 4242]').facts)).toEqual(['number']);
    expect(Object.keys(read('$ pip install').facts).toSorted()).toEqual(['command', 'tool', 'verb']);
  });
});

describe('a place', () => {
  const path = '/home/mia/shop/.venv/lib/rich';
  test('knows the path from which it follows', () => expect(read(WHOLE, 3).facts.place?.[0]?.origin).toMatchObject({ by: 'text', paste: 3, path }));
  test('is the only kind beside traits that does', () => expect(read(WHOLE).facts.path?.[0]?.origin).not.toHaveProperty('path'));
});

describe('a trait', () => {
  test('of the path knows the path', () => {
    const { facts } = read("[Errno 13] Permission denied: '/x/site-packages/~umpy/core.so'");
    expect(facts.trait).toEqual([{ value: 'leftover-name', origin: { by: 'text', paste: 0, start: 31, end: 61, path: '/x/site-packages/~umpy/core.so' } }]);
  });
  test('of the text knows none, and marks nothing', () =>
    expect(read('#12 24.74 [Errno 13] no').facts.trait).toEqual([{ value: 'container-log', origin: { by: 'text', paste: 0, start: 0, end: 0 } }]));
});

describe('the refused path', () => {
  test.each([
    ['is the left one of two', "[Errno 13] Permission denied: '/usr/lib/a' -> '/tmp/b'", '/usr/lib/a'],
    ['is the right one where the disk is full', "[Errno 28] No space left on device: '/home/mia/a' -> '/tmp/b'", '/tmp/b'],
    ['is the only one where the disk is full', "[Errno 28] No space left on device: '/home/mia/a'", '/home/mia/a'],
    ['is the one that a sentence names truer', "[Errno 13] Permission denied: '/x/test.pth'\ndefault setting) was:\n  /usr/lib/x", '/usr/lib/x'],
    ['is the one of the error before that of another sentence', "[Errno 13] Permission denied: '/x/y'\nThe interpreter at /usr is externally managed", '/x/y'],
    ['is the one of a sentence where the error has none', '[Errno 13] no\n\nThe interpreter at /usr is externally managed', '/usr'],
  ])('%s', (_name, text, path) => expect(valuesOf(text, 'path')).toEqual([path]));
});

test('the hint stands for the number where the line with it was cut off', () => {
  expect(read('Check the permissions.').facts.refusal).toEqual([{ value: 'denied', origin: { by: 'text', paste: 0, start: 0, end: 0 } }]);
  expect(valuesOf('[Errno 4242] no\nCheck the permissions.', 'refusal')).toBeUndefined();
});

test('the package stands before the end of the error’s path', () =>
  expect(valuesOf("[Errno 13] Permission denied: ' rich-1.0-py3-none-any.whl'\nAttempting uninstall: shop", 'package')).toEqual(['rich']));

describe('tells whether it is ours, decides, ended well', () => {
  test.each([
    ['a refusal of pip', WHOLE, [true, true, false]],
    ['a refusal of another program', 'npm error [Errno 13]', [false, true, false]],
    ['a path in site-packages', "[Errno 13] no: '/x/site-packages/y'", [true, true, false]],
    ['a path in dist-packages', "[Errno 13] no: '/x/dist-packages/y'", [true, true, false]],
    ['a program in Scripts', "[WinError 5] no: 'C:\\x\\Scripts\\flask.exe'", [true, true, false]],
    ['a file below a program’s name', "[WinError 5] no: 'C:\\x\\Scripts\\flask.exe.bak'", [false, true, false]],
    ['an environment', "[Errno 13] no: '/x/venv/y'", [true, true, false]],
    ['a path elsewhere', "[Errno 13] no: '/x/y'", [false, true, false]],
    ['a success', 'Successfully installed rich-13.0', [false, false, true]],
    ['a success after a failure', 'ERROR: no\nSuccessfully installed rich-13.0', [false, false, true]],
    ['a failure after a success', 'Successfully installed rich-13.0\nERROR: no', [false, false, false]],
    ['nothing', '', [false, false, false]],
  ])('%s', (_name, text, told) => {
    const { isInstall, decides, isSolved } = read(text);
    expect([isInstall, decides, isSolved]).toEqual(told);
  });
});

test('of several commands the one that pip says it cannot do is the reader’s', () => {
  const listed = '  pip install --upgrade pip\n  pip install -r requirements.txt\n';
  const said = 'ERROR: To modify pip, please run the following command:\nC:\\x\\python.exe -m pip install --upgrade pip\n';
  expect([read(listed + said).facts.verb?.[0]?.value, read(listed).facts.verb?.[0]?.value]).toEqual(['upgrade-pip', 'install']);
});
