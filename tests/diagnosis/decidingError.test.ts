import { describe, expect, test } from 'vitest';
import { decidingError } from '../../src/diagnosis/decidingError.ts';
import { findErrors } from '../../src/diagnosis/findErrors.ts';

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
    ['a number before words', "[Errno 13] Permission denied: '/usr/lib/x'\nactivate: No such file or directory", 'Errno 13 /usr/lib/x'],
    ['the repeated error that shows its path', "[Errno 13] Permission denied: '/usr/lib/x'\nPermissionError: [Errno 13]", 'Errno 13 /usr/lib/x'],
    ['a later number of another kind, even without its path', "[Errno 13] Permission denied: '/usr/lib/x'\n[Errno 28] No space left on device", 'Errno 28'],
    ['a warning where nothing worse is said', "WARNING: [WinError 5] Access is denied: 'C:\\\\x\\\\y'", 'WinError 5 C:\\x\\y'],
  ])('%s', (_name, text, expected) => expect(decides(text)).toBe(expected));
  test('nothing decides where nothing was refused', () => expect(decides('Successfully installed')).toBeUndefined());
});
