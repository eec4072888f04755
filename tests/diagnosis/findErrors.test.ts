import { describe, expect, test } from 'vitest';
import { findErrors } from '../../src/diagnosis/findErrors.ts';

const last = (text: string) => {
  const error = findErrors(text).at(-1);
  return error && { number: error.number, refusal: error.refusal, path: error.path?.path, target: error.target?.path };
};

describe('reads the number, its meaning and the refused path', () => {
  test.each([
    ["[WinError 5] Access is denied: 'C:\\\\Python312\\\\Lib\\\\x.py'", 'WinError 5', 'denied', 'C:\\Python312\\Lib\\x.py'],
    ["[WinError 5] 拒绝访问。: 'c:\\\\program files\\\\x.py'", 'WinError 5', 'denied', 'c:\\program files\\x.py'],
    ["[Errno 13] Permission denied: '/usr/lib/python3/dist-packages/x'", 'Errno 13', 'denied', '/usr/lib/python3/dist-packages/x'],
    ["[Errno 13] Permission denied: 'RECORD'", 'Errno 13', 'denied', 'RECORD'],
    ['[Errno 13] Permission denied: /opt/app/x.py', 'Errno 13', 'denied', '/opt/app/x.py'],
    ["WindowsError: [Error 5] Access is denied: 'c:\\\\python27\\\\x.py'", 'Error 5', 'denied', 'c:\\python27\\x.py'],
    ['error: failed to remove file `C:\\proj\\.venv\\x.exe`: Access is denied. (os error 5)', 'os error 5', 'denied', 'C:\\proj\\.venv\\x.exe'],
    ["error: could not create '/usr/local/lib/python3.9/x': Permission denied", undefined, 'denied', '/usr/local/lib/python3.9/x'],
    [
      "[WinError 5] Access is denied: 'C:\\\\Users\\\\mia\\\\AppData\\\\Local\\\\Temp\\\\pip-un\n    install-ab\\\\pip.exe'",
      'WinError 5',
      'denied',
      'C:\\Users\\mia\\AppData\\Local\\Temp\\pip-uninstall-ab\\pip.exe',
    ],
    [
      '[Errno 13] Permission denied: c:\\program files (x86)\\python\\x.py Consider using the `--user` option',
      'Errno 13',
      'denied',
      'c:\\program files (x86)\\python\\x.py',
    ],
    ['HTTP error 403 while getting https://packages.example.org/x.whl', 'HTTP 403', 'unauthorised', undefined],
  ])('%s', (text, number, refusal, path) => {
    const { target: _target, ...found } = last(text) ?? {};
    if (number?.startsWith('HTTP')) expect(found).toMatchObject({ number, refusal });
    else expect(found).toEqual({ number, refusal, path });
  });
});

test('keeps both sides of an arrow apart', () => {
  expect(last("[WinError 2] Not found: 'C:\\\\Python3\\\\Scripts\\\\x.exe' -> 'C:\\\\Python3\\\\Scripts\\\\x.exe.deleteme'")).toEqual({
    number: 'WinError 2',
    refusal: 'not-found',
    path: 'C:\\Python3\\Scripts\\x.exe',
    target: 'C:\\Python3\\Scripts\\x.exe.deleteme',
  });
});

test('takes no path from the frames of a traceback', () => {
  expect(last('  File "/usr/lib/python3.9/shutil.py", line 1, in copy\nPermissionError: [Errno 13] Permission denied')?.path).toBeUndefined();
});

test('tells a warning from an error', () => {
  const [warning, error] = findErrors("WARNING: Failed to remove 'a': [WinError 5] Access is denied\nERROR: [Errno 13] Permission denied: '/x/y'");
  expect([warning?.warned, error?.warned]).toEqual([true, false]);
});

test('counts words right behind a number as its message, not as another error', () =>
  expect(findErrors("[Errno 13] Permission denied: '/x/y'")).toHaveLength(1));

test('finds nothing where nothing was refused', () => expect(findErrors('Successfully installed requests-2.32.3')).toEqual([]));
