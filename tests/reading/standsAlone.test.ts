import { describe, expect, test } from 'vitest';
import { standsAlone } from '../../src/reading/standsAlone.ts';

describe('a refusal without its surroundings', () => {
  test.each([
    '[WinError 5] Access is denied',
    '[WinError 5] Zugriff verweigert',
    '[Errno 13]',
    'Errno 13',
    '[Errno 13] Permission non accordée: ',
    "PermissionError: [Errno 13] Permission denied: 'x'",
    "ERROR: OSError: [WinError 32] The process cannot access the file because it is being used by another process: 'C:\\shop\\x.py'",
    "Traceback (most recent call last):\nPermissionError: [Errno 13] Permission denied: 'x'",
    "error: could not create 'build': Permission denied",
    'Check the permissions.',
    "[WinError 5] Access is denied:\n'C:\\shop\\x.py'\n\nC:\\Users\\mia>",
    '```\n> [Errno 13] Permission denied\n```',
    'Access is denied.',
    'Permission denied (os error 13)',
    'Отказано в доступе.',
    '拒绝访问。',
    'I get [WinError 5] and do not know why',
    'how do i fix winerror 5',
    'pip says access denied',
    'access denied',
    'permission error [errno 13]',
    'The system cannot find the path specified.',
    "PermissionError: [Errno 13] Permission denied: '/home/mia/shop/a-very-long-\nname.py'",
    "Traceback (most recent call last): PermissionError: [Errno 13] Permission denied: 'x'",
  ])('%j', (text) => expect(standsAlone(text)).toBe(true));
});

describe('is another program’s where one is named, or where nothing is refused', () => {
  test.each([
    '',
    'The wind blew over the hill',
    'npm error [Errno 28]',
    'npm error code EACCES\nnpm error errno -13',
    'Error 404: page not found',
    "mv: cannot move 'a.txt' to 'b.txt': Permission denied",
    'git@git.example: Permission denied (publickey).',
    'error: cannot open .git/FETCH_HEAD: Permission denied',
    "fatal: Unable to create '/srv/shop/.git/index.lock': Permission denied",
    'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)',
    'docker: Got permission denied while trying to connect to the Docker daemon socket',
    'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    'ssh: connect to host lab port 22: Permission denied',
    "System.UnauthorizedAccessException: Access to the path 'C:\\x' is denied.",
    'C:\\shop>del x.txt\nAccess is denied.',
    'java.io.FileNotFoundException: /opt/x (Permission denied)',
    'aws: [Errno 13] Permission denied: ’/home/mia/.aws/credentials’',
    'fatal: [lab]: FAILED! => {"msg": "[Errno 13] Permission denied: ’/etc/x’"}',
    'Traceback (most recent call last):\n  File "/home/mia/shop.py", line 3, in <module>\nPermissionError: [Errno 13] Permission denied: \'/var/log/shop.log\'',
    '$ python shop.py\n[Errno 13] Permission denied',
    'Collecting logs\n[Errno 13] Permission denied',
  ])('%j', (text) => expect(standsAlone(text)).toBe(false));
});

test('a log names its program, so a long text stands never alone', () => {
  expect(standsAlone('[Errno 13]\n'.repeat(12))).toBe(true);
  expect(standsAlone('[Errno 13]\n'.repeat(13))).toBe(false);
  expect(standsAlone(`[Errno 13] ${'x'.repeat(1_989)}`)).toBe(true);
  expect(standsAlone(`[Errno 13] ${'x'.repeat(1_990)}`)).toBe(false);
});
