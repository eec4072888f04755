import { describe, expect, test } from 'vitest';
import { findErrors } from '../../../src/reading/error/findErrors.ts';

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
    ["[Errno 4242] Nobody knows: '/usr/lib/x'", 'Errno 4242', undefined, '/usr/lib/x'],
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
    ['HTTP error 403 while getting a wheel', 'HTTP 403', 'unauthorised', undefined],
  ])('%s', (text, number, refusal, path) => expect(last(text)).toEqual({ number, refusal, path, target: undefined }));
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

test('gives positions in the text, and no undefined keys', () => {
  expect(findErrors('x [Errno 13] no')).toEqual([{ number: 'Errno 13', refusal: 'denied', start: 2, end: 12, warned: false }]);
  expect(findErrors("mkdir '/a/b': Permission denied")).toEqual([
    { refusal: 'denied', start: 14, end: 31, path: { path: '/a/b', start: 7, end: 11 }, warned: false },
  ]);
});

test('a path that stands before its words has no target', () => {
  const [error] = findErrors("mv '/a/b': Permission denied '/c/d' -> '/e/f'");
  expect([error?.path?.path, error?.target]).toEqual(['/a/b', undefined]);
});

test('a path behind words is theirs where none stands before, with its target', () => {
  const [error] = findErrors("Permission denied: '/c/d' -> '/e/f'");
  expect([error?.path?.path, error?.target?.path]).toEqual(['/c/d', '/e/f']);
});

test('finds nothing where nothing was refused', () => {
  expect(findErrors('Successfully installed requests-2.32.3')).toEqual([]);
  expect(findErrors('')).toEqual([]);
});
