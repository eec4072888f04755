import { describe, expect, test } from 'vitest';
import { redact } from '../../src/answering/redact.ts';

describe('takes out what names a person or a machine', () => {
  test.each([
    ['a Windows name', "'C:\\\\Users\\\\Mia Berg\\\\AppData\\\\x'", "'C:\\\\Users\\\\USER\\\\AppData\\\\x'"],
    ['a Windows name with slashes', 'c:/users/mia/x', 'c:/users/USER/x'],
    ['a Linux name, also where it stands alone', '/home/mia/x owned by mia', '/home/USER/x owned by USER'],
    ['a macOS name', '/Users/mia/Library/x', '/Users/USER/Library/x'],
    ['a name in any case', '/home/mia/x by MIA', '/home/USER/x by USER'],
    ['no part of a longer word', '/home/mia/miami', '/home/USER/miami'],
    ['a name with signs of a pattern', '/home/a.b/x axb a.b', '/home/USER/x axb USER'],
    ['a name with brackets', 'C:\\Users\\mia (1)\\x', 'C:\\Users\\USER\\x'],
    ['the longer of two names first', '/home/mia/x /home/mia-berg/y', '/home/USER/x /home/USER/y'],
    ['no name of one letter', '/home/m/x m', '/home/m/x m'],
    ['a prompt', 'mia@lab-17:~$ pip install x', 'USER@HOST:~$ pip install x'],
    ['a prompt in brackets', '(mia@lab ~) mia', '(USER@HOST ~) USER'],
    ['a name of a prototype', '/home/constructor/x', '/home/USER/x'],
    ['credentials in an address', 'https://mia:geheim@packages.example.org/simple', 'https://HOST/simple'],
    ['a private host', 'Looking in indexes: https://nexus.example.org/simple', 'Looking in indexes: https://HOST/simple'],
    ['a host of one word', 'https://nexus/simple', 'https://HOST/simple'],
    ['a private host of a pool', "HTTPSConnectionPool(host='nexus.example.org', port=443)", "HTTPSConnectionPool(host='HOST', port=443)"],
    ['a host that only begins like a public one', 'https://pypi.org.example/x', 'https://HOST/x'],
    ['a host with www in its middle', 'https://pypi.www.python.org/x', 'https://HOST/x'],
    ['a host that only ends like a public one', 'https://mypypi.org/x', 'https://HOST/x'],
    ['a token', 'glpat-abcdefghijklmnop1234', 'TOKEN'],
    ['a hash', `#${'ab12'.repeat(10)}`, '#TOKEN'],
    ['a long word', 'x'.repeat(48), 'TOKEN'],
    ['a password option', 'password=geheim123', 'password=SECRET'],
    ['a secret in JSON', '"api_key": "geheim"', '"api_key": "SECRET"'],
    ['an e-mail address', 'ask mia.berg@example.org', 'ask MAIL'],
    ['an IP address', 'connect to 10.1.2.30 failed', 'connect to IP failed'],
    ['a long IP address', 'connect to fe80:1:2:3:4:5 failed', 'connect to IP failed'],
    ['an account of Windows', 'S-1-5-21-1004336348-1177238915-682003330-512:(F)', 'SID:(F)'],
    ['a file server', "'\\\\\\\\fileserver\\\\share\\\\x'", "'\\\\\\\\HOST\\\\share\\\\x'"],
    ['a file server at the start of a line', 'ok\n\\\\fileserver\\share', 'ok\n\\\\HOST\\share'],
  ])('%s', (_name, text, expected) => expect(redact(text)).toBe(expected));
});

describe('keeps what tells the cause', () => {
  test.each([
    "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'c:\\\\program files\\\\python312\\\\lib\\\\x.py'",
    'https://pypi.org/simple/requests/',
    'https://Files.PythonHosted.org/x',
    'https://docs.python.org/3/',
    "host='pypi.org'",
    'numpy-1.26.4-cp312-cp312-win_amd64.whl',
    'x'.repeat(47),
    'ab12'.repeat(9),
    'C:\\Users\\Public\\x',
    'pip 24.0 from /usr/lib/python3/dist-packages/pip (python 3.11)',
    'version 1.2.3.4.5',
    'at 12:34:56',
    'S-1-5-18',
    'pwd=ab',
    'rich @ file',
    '',
    '\ud800',
  ])('%j', (text) => expect(redact(text)).toBe(text));
});

test('takes out twenty names and leaves the rest', () => {
  const names = Array.from({ length: 21 }, (_, i) => `name${String(i).padStart(2, '0')}`);
  const left = redact(names.map((name) => `/home/${name}/x`).join('\n'));
  expect(left.match(/USER/g)).toHaveLength(20);
  expect(left).toContain('/home/name20/x');
});

test('is the same when done twice', () => {
  const once = redact('mia@lab:~$ pip install -i https://mia:x@host.example/simple y # /home/mia 10.0.0.1');
  expect(redact(once)).toBe(once);
});
