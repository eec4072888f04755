import { describe, expect, test } from 'vitest';
import { decidingError } from '../../../src/reading/error/decidingError.ts';
import { findErrors } from '../../../src/reading/error/findErrors.ts';

const decides = (text: string) => {
  const error = decidingError(findErrors(text));
  return error && `${error.number ?? error.refusal} ${error.path?.path ?? ''}`.trim();
};

describe('decides by the last real error', () => {
  test.each([
    [
      'the last of a chain',
      "[Errno 18] Invalid cross-device link: '/a/x'\nDuring handling:\n[Errno 13] Permission denied: '/usr/lib/x'",
      'Errno 13 /usr/lib/x',
    ],
    ['an error before a later warning', "ERROR: [Errno 13] Permission denied: '/usr/lib/x'\nWARNING: [Errno 2] No such file: '/y/z'", 'Errno 13 /usr/lib/x'],
    ['a bare error before a later warning with number and path', "error: Permission denied\nWARNING: [Errno 2] No such file: '/y/z'", 'denied'],
    ['a number before words', "[Errno 13] Permission denied: '/usr/lib/x'\nactivate: No such file or directory", 'Errno 13 /usr/lib/x'],
    ['a number without a path before words with one', "[Errno 13]\n\nERROR: cannot create '/x/y': Permission denied", 'Errno 13'],
    ['words with a path before words without', "cannot create '/x/y': Permission denied\nResource busy", 'denied /x/y'],
    ['the repeated error that shows its path', "[Errno 13] Permission denied: '/usr/lib/x'\nPermissionError: [Errno 13]", 'Errno 13 /usr/lib/x'],
    ['a later number of another kind, even without its path', "[Errno 13] Permission denied: '/usr/lib/x'\n[Errno 28] No space left on device", 'Errno 28'],
    ['an earlier number over a later one that only warns', "ERROR: [Errno 13] Permission denied: '/usr/lib/x'\nWARNING: [Errno 28]", 'Errno 13 /usr/lib/x'],
    [
      'not an earlier number of another kind without its path',
      "[Errno 28] No space left on device\n[Errno 13] Permission denied: '/usr/lib/x'",
      'Errno 13 /usr/lib/x',
    ],
    ['a warning where nothing worse is said', "WARNING: [WinError 5] Access is denied: 'C:\\\\x\\\\y'", 'WinError 5 C:\\x\\y'],
    ['the last of two warnings', 'WARNING: [WinError 5]\nWARNING: [WinError 32]', 'WinError 32'],
  ])('%s', (_name, text, expected) => expect(decides(text)).toBe(expected));
  test('nothing decides where nothing was refused', () => expect(decidingError([])).toBeUndefined());
});
