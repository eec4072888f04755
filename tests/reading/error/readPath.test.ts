import { describe, expect, test } from 'vitest';
import { readPaths } from '../../../src/reading/error/readPath.ts';

const all = (text: string) => readPaths(text, 0, text.length).map(({ path }) => path);

describe('in quotes', () => {
  test.each([
    ["'/usr/lib/x'", ['/usr/lib/x']],
    ['"/usr/lib/x"', ['/usr/lib/x']],
    ['`/usr/lib/x`', ['/usr/lib/x']],
    ["u'/usr/lib/x' and r'/usr/x'", ['/usr/lib/x', '/usr/x']],
    ["don't use 'x'", ['x']],
    ["'C:\\\\Python\\\\x.py'", ['C:\\Python\\x.py']],
    ["'c:/python/x.py'", ['c:/python/x.py']],
    ["'\\\\\\\\server\\\\share\\\\x'", ['\\\\server\\share\\x']],
    ["'\\\\server\\share'", ['\\\\server\\share']],
    ["'~/shop'", ['~/shop']],
    ["'./shop'", ['./shop']],
    ["'RECORD'", ['RECORD']],
    ["'build\\lib\\x.py'", ['build\\lib\\x.py']],
    ["'two words'", []],
    ["'a: b'", []],
    ["' /usr/lib '", ['/usr/lib']],
    ["'/usr/li\n   b/x'", ['/usr/lib/x']],
    ["''", []],
    [`'/${'x'.repeat(599)}'`, [`/${'x'.repeat(599)}`]],
    [`'/${'x'.repeat(600)}'`, [`/${'x'.repeat(400)}`]],
    ['File "/usr/lib/x.py", \'/usr/y\'', ['/usr/y']],
    ["File '/usr/x' of '/usr/y'", ['/usr/y']],
    ["'constructor' '__proto__'", ['constructor', '__proto__']],
    ["'\ud800'", []],
  ])('%j', (text, paths) => expect(all(text)).toEqual(paths));
});

describe('without quotes', () => {
  test.each([
    ['/usr/lib/x is refused', ['/usr/lib/x']],
    ['at /usr/lib/x.', ['/usr/lib/x']],
    ['(see /usr/lib/x).', ['/usr/lib/x']],
    ['/a', []],
    ['/ab', ['/ab']],
    ['x/usr/lib', []],
    ['(https://acme.example/simple/rich/)', []],
    ['file:///srv/shop', ['/srv/shop']],
    ['~/shop/x', ['~/shop/x']],
    ['./shop/x and ../shop/x', ['./shop/x', '../shop/x']],
    ['.venv/lib/x', ['.venv/lib/x']],
    ['.venv\\Lib\\x', ['.venv\\Lib\\x']],
    ['C:\\Program Files (x86)\\Python\\x.py next', ['C:\\Program Files (x86)\\Python\\x.py']],
    ['C:\\proj\\x.py Consider using', ['C:\\proj\\x.py']],
    ['C:/proj/x.py,', ['C:/proj/x.py']],
    ['C:\\\\proj\\\\x.py', ['C:\\proj\\x.py']],
    ['D:\\x: no', ['D:\\x']],
    ['nothing', []],
  ])('%j', (text, paths) => expect(all(text)).toEqual(paths));
});

test('one in quotes goes before one without', () => expect(all("/usr/lib/a then '/usr/lib/b'")).toEqual(['/usr/lib/b']));
test('only the part of the text between two places is read', () => expect(readPaths("'/a/b' '/c/d' '/e/f'", 6, 14).map(({ path }) => path)).toEqual(['/c/d']));
test('the span covers the path as it is printed', () => {
  expect(readPaths("no: u'C:\\\\x'", 2, 12)).toEqual([{ path: 'C:\\x', start: 6, end: 11 }]);
  expect(readPaths('no: C:\\\\x.', 2, 10)).toEqual([{ path: 'C:\\x', start: 4, end: 9 }]);
});
