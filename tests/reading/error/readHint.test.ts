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
  describe('around its words', () => {
    const script = 'C:\\proj\\Activate.ps1';
    test.each([
      ['is found in a long text', `${'x '.repeat(2_000)}${script} cannot be loaded`, script, 4_000],
      ['is found behind words that name none', `a.ps1 or b.ps1, but ${script}`, script, 20],
      ['is found by the twentieth time that the words stand', `${'a.ps1 '.repeat(19)}${script}`, script, 114],
      ['is found before a hint', `${'\n'.repeat(900)}'C:\\proj\\x.pyd'\nCheck the permissions.`, 'C:\\proj\\x.pyd', 901],
      ['is found before another hint', `${'\n'.repeat(900)}'C:\\proj\\y.pyd'\nConsider using the --user option`, 'C:\\proj\\y.pyd', 901],
    ])('%s', (_name, text, path, start) => expect(readNamedPath(text)?.found).toEqual({ path, start, end: start + path.length }));
    test.each([
      ['is not looked for after twenty times', `${'a.ps1 '.repeat(20)}${script}`],
      ['is none more than 500 characters before them', `'C:\\proj\\x.pyd${'y'.repeat(500)}' Check the permissions.`],
      ['is none where the words are not there', 'C:\\proj\\Activate.bat'],
    ])('%s', (_name, text) => expect(readNamedPath(text)).toBeUndefined());
  });
  // The window ends right behind the words, so nothing tells that the word goes on.
  test('does not begin in a prompt', () =>
    expect(readNamedPath('PS C:\\proj> .\\env\\Scripts\\Activate.ps1 : File C:\\proj\\env\\Scripts\\Activate.ps1')?.found.path).toBe(
      'C:\\proj\\env\\Scripts\\Activate.ps1',
    ));
  test('does not end inside a longer name', () => expect(readNamedPath('C:\\Windows\\types.ps1xml : cannot be loaded')).toBeUndefined());
  test('is not there without such a sentence', () => expect(readNamedPath("no path at '/usr/lib'")).toBeUndefined());
});
