import { describe, expect, test } from 'vitest';
import { readShell, readSystem, systemOfPrompt } from '../../../src/reading/session/readSystem.ts';

describe('the refused path tells the system first', () => {
  test.each([
    ['linux', 'C:\\x', 'windows'],
    ['linux', 'c:/x', 'windows'],
    ['linux', '\\\\server\\x', 'windows'],
    ['linux', 'build\\lib', 'windows'],
    ['winerror', '/home/mia/x', 'linux'],
    ['macosx_11', '/usr/lib/python3', 'linux'],
    ['', '/Users/mia/x', 'macos'],
    ['', '/opt/homebrew/x', 'macos'],
    ['', '/private/x', 'macos'],
    ['', '/homestead/x', 'linux'],
    ['', '/users/mia', 'linux'],
    ['macosx_11_0_arm64', '/usr/local/lib/python3.9', 'macos'],
    ['winerror', '/usr/local/lib/python3.9', 'linux'],
    ['', '/Librarybooks/x', 'linux'],
    ['winerror', 'RECORD', 'windows'],
    ['nothing', 'RECORD', undefined],
  ] as const)('%s at %s: %s', (text, path, os) => expect(readSystem(text, path, undefined)).toBe(os));
});

describe('then the number', () => {
  test.each([
    ['linux', 'WinError 5', 'windows'],
    ['linux', 'Error 5', 'windows'],
    ['linux', 'os error 5', 'windows'],
    ['linux', 'os error 1260', 'windows'],
    ['linux', 'os error 13', 'linux'],
    ['linux', 'os error 17', 'linux'],
    ['linux', 'os error 112', 'linux'],
    ['linux', 'os error 2', 'linux'],
    ['linux', 'os error 123', 'windows'],
    ['linux', 'os error 10013', 'windows'],
    ['linux', 'os error 5x', 'linux'],
    ['linux', 'os error 55', 'linux'],
    ['linux', 'Errno 13', 'linux'],
    ['', 'Errno 13', undefined],
  ] as const)('%s with %s: %s', (text, number, os) => expect(readSystem(text, undefined, number)).toBe(os));
});

describe('then what else the text betrays', () => {
  test.each([
    ['manylinux', 'linux'],
    ['winerrorlinux', 'windows'],
    ['nothing', undefined],
    ['', undefined],
  ] as const)('%s: %s', (text, os) => expect(readSystem(text, undefined, undefined)).toBe(os));
});

describe('tells the shell by its prompt', () => {
  test.each([
    ['PS C:\\proj> pip install x', 'windows', 'powershell'],
    ['ok\nPS C:\\proj> pip install x', 'windows', 'powershell'],
    ['(venv) PS C:\\proj> pip install x', undefined, 'powershell'],
    ['C:\\proj>pip install x', 'windows', 'cmd'],
    ['ok\nC:\\proj>pip install x', undefined, 'cmd'],
    ['(venv) C:\\proj>pip install x', 'windows', 'cmd'],
    [`C:\\${'x'.repeat(200)}>`, 'windows', 'cmd'],
    [`C:\\${'x'.repeat(201)}>`, 'windows', 'powershell'],
    ['C:\\proj\n>', 'windows', 'powershell'],
    ['at C:\\proj>pip', 'windows', 'powershell'],
    ['xPS C:\\', 'linux', 'posix'],
    ['C:\\proj> x\nPS C:\\proj> y', 'windows', 'powershell'],
    ['$ pip install x', 'linux', 'posix'],
    ['% pip install x', 'macos', 'posix'],
    ['no prompt', 'windows', 'powershell'],
    ['no prompt', undefined, undefined],
  ] as const)('%s on %s: %s', (text, os, shell) => expect(readShell(text, os)).toBe(shell));
});

describe("a Mac's own prompt tells where nothing else does", () => {
  test.each([
    ['mia@studio ~ % pip install rich\nzsh: command not found: pip', 'macos'],
    ['(venv) mia@Mias-Mac-mini shop % pip install rich', 'macos'],
    ['%pip install rich', undefined],
    ['mia@lab:~/shop$ echo 100 % 7', undefined],
    ['Downloading 50 % done', undefined],
  ] as const)('%s: %s', (text, os) => expect(systemOfPrompt(text)).toBe(os));
});
