import { describe, expect, test } from 'vitest';
import { readShell, readSystem } from '../../src/diagnosis/readSystem.ts';

describe('tells the system', () => {
  test.each([
    ['', 'C:\\x', undefined, 'windows'],
    ['', '/home/mia/x', undefined, 'linux'],
    ['', '/Users/mia/x', undefined, 'macos'],
    ['macosx_11_0_arm64', '/usr/local/lib/python3.9', undefined, 'macos'],
    ['', '/usr/local/lib/python3.9', undefined, 'linux'],
    ['', undefined, 'WinError 5', 'windows'],
    ['manylinux', undefined, undefined, 'linux'],
    ['nothing', undefined, undefined, undefined],
  ] as const)('%s %s %s: %s', (text, path, number, os) => expect(readSystem(text, path, number)).toBe(os));
});

describe('tells the shell by its prompt', () => {
  test.each([
    ['PS C:\\proj> pip install x', 'windows', 'powershell'],
    ['C:\\proj>pip install x', 'windows', 'cmd'],
    ['$ pip install x', 'linux', 'posix'],
    ['no prompt', 'windows', 'powershell'],
    ['no prompt', undefined, undefined],
  ] as const)('%s: %s', (text, os, shell) => expect(readShell(text, os)).toBe(shell));
});
