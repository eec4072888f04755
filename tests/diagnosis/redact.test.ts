import { describe, expect, test } from 'vitest';
import { redact } from '../../src/diagnosis/redact.ts';

describe('takes out what names a person or a machine', () => {
  test.each([
    ['a Windows name', "'C:\\\\Users\\\\Mia Berg\\\\AppData\\\\x'", "'C:\\\\Users\\\\USER\\\\AppData\\\\x'"],
    ['a Linux name, also where it stands alone', '/home/mia/x owned by mia', '/home/USER/x owned by USER'],
    ['a macOS name', '/Users/mia/Library/x', '/Users/USER/Library/x'],
    ['a prompt', 'mia@lab-17:~$ pip install x', 'USER@HOST:~$ pip install x'],
    ['credentials in an address', 'https://mia:geheim@packages.example.org/simple', 'https://HOST/simple'],
    ['a private host', 'Looking in indexes: https://nexus.example.org/simple', 'Looking in indexes: https://HOST/simple'],
    ['a token', 'glpat-abcdefghijklmnop1234', 'TOKEN'],
    ['a password option', 'password=geheim123', 'password=SECRET'],
    ['an e-mail address', 'ask mia.berg@example.org', 'ask MAIL'],
    ['an IP address', 'connect to 10.1.2.30 failed', 'connect to IP failed'],
    ['a file server', "'\\\\\\\\fileserver\\\\share\\\\x'", "'\\\\\\\\HOST\\\\share\\\\x'"],
  ])('%s', (_name, text, expected) => expect(redact(text)).toBe(expected));
});

describe('keeps what tells the cause', () => {
  test.each([
    "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'c:\\\\program files\\\\python312\\\\lib\\\\x.py'",
    'https://pypi.org/simple/requests/',
    'numpy-1.26.4-cp312-cp312-win_amd64.whl',
    'C:\\Users\\Public\\x',
    'pip 24.0 from /usr/lib/python3/dist-packages/pip (python 3.11)',
  ])('%s', (text) => expect(redact(text)).toBe(text));
});

test('is the same when done twice', () => {
  const once = redact('mia@lab:~$ pip install -i https://mia:x@host.example/simple y # /home/mia 10.0.0.1');
  expect(redact(once)).toBe(once);
});
