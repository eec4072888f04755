import { describe, expect, test } from 'vitest';
import { readHint } from '../../../src/reading/error/readHint.ts';
import { readNamedPath } from '../../../src/reading/error/readNamedPath.ts';

describe('the hint', () => {
  test.each([
    ['considerusingthe`--user`optionorcheckthepermissions.', 'user-option', 0, 30],
    ['xcheckthepermissions.', 'permissions', 1, 21],
    ['checkthepermissions.xconsiderusingthe--useroption', 'user-option', 21, 49],
  ])('%s: %s', (text, value, start, end) => expect(readHint(text)).toEqual({ value, start, end }));
  test.each(['nohint', 'checkthepermissions', ''])('is not in %j', (text) => expect(readHint(text)).toBeUndefined());
});

describe('a path that a sentence names', () => {
  test.each([
    ["The directory '/home/mia/.cache/pip' or its parent directory is not owned", '/home/mia/.cache/pip', false],
    ['error: The interpreter at /usr is externally managed', '/usr', false],
    ["No Python at 'C:\\Python39\\python.exe'", 'C:\\Python39\\python.exe', false],
    ["No Python at 'C:\\\\Python39\\\\python.exe'", 'C:\\Python39\\python.exe', false],
    ['environment location: \\\\server\\conda', '\\\\server\\conda', false],
    ['default setting) was:\n\n    /usr/local/lib/python3.9/dist-packages/', '/usr/local/lib/python3.9/dist-packages/', true],
  ])('%s', (text, path, over) => {
    const named = readNamedPath(text);
    expect([named?.found.path, named?.over]).toEqual([path, over]);
  });
  test('is marked where it is printed', () =>
    expect(readNamedPath('error: The interpreter at /usr is externally managed')?.found).toEqual({ path: '/usr', start: 26, end: 30 }));
  test('that is truer goes before the others', () =>
    expect(readNamedPath('The interpreter at /usr is externally managed; default setting) was: /opt/x')?.found.path).toBe('/opt/x'));
  test('is not there without such a sentence', () => expect(readNamedPath("no path at '/usr/lib'")).toBeUndefined());
});
