import { describe, expect, test } from 'vitest';
import { fitsSystem, SHELLS, shellFor, shellRow } from '../../src/vocabulary/shells.ts';
import { templateFor } from '../../src/vocabulary/templateFor.ts';

test('the shells stand in the order in which people meet them', () => expect(SHELLS).toEqual(['powershell', 'cmd', 'git-bash', 'posix']));
test('a shell knows its name', () => expect(SHELLS.map((shell) => shellRow(shell).name)).toEqual(['PowerShell', 'Command Prompt', 'Git Bash', 'bash or zsh']));
test('a name that is no shell is taken for the last', () => expect(shellRow('constructor' as 'cmd').id).toBe('posix'));

describe('fitsSystem', () => {
  test.each([
    ['powershell', 'windows', true],
    ['cmd', 'windows', true],
    ['git-bash', 'windows', true],
    ['git-bash', 'linux', false],
    ['posix', 'windows', false],
    ['posix', 'linux', true],
    ['posix', 'macos', true],
    ['cmd', 'macos', false],
  ] as const)('%s on %s: %s', (shell, os, expected) => expect(fitsSystem(shell, os)).toBe(expected));
});

describe('shellFor', () => {
  test.each([
    ['windows', undefined, 'powershell'],
    ['windows', 'cmd', 'cmd'],
    ['windows', 'posix', 'powershell'],
    ['windows', 'git-bash', 'git-bash'],
    ['macos', 'git-bash', 'posix'],
    ['linux', 'cmd', 'posix'],
    ['macos', undefined, 'posix'],
    ['beos', undefined, 'posix'],
    [undefined, 'cmd', 'cmd'],
    [undefined, undefined, 'posix'],
  ] as const)('on %s with %s: %s', (os, shell, expected) => expect(shellFor(os as 'linux' | undefined, shell)).toBe(expected));
});

describe('templateFor takes', () => {
  const all = { any: 'a', windows: 'w', posix: 'x', powershell: 'p', cmd: 'c', linux: 'l', macos: 'm' };
  const { powershell: _p, cmd: _c, linux: _l, macos: _m, ...wide } = all;
  test.each([
    ['the narrowest key', all, 'powershell', undefined, 'p'],
    ['the shell of its own', all, 'cmd', 'windows', 'c'],
    ['the system before the shell', all, 'posix', 'macos', 'm'],
    ['Linux where the system is not known', all, 'posix', undefined, 'l'],
    ['the family of Windows', wide, 'cmd', 'windows', 'w'],
    ['the family of POSIX', wide, 'posix', 'macos', 'x'],
    ['the one for all on Windows', { any: 'a' }, 'cmd', undefined, 'a'],
    ['the one for all elsewhere', { any: 'a' }, 'posix', 'linux', 'a'],
    ['an empty command rather than a wider one', { any: 'a', posix: '' }, 'posix', 'linux', ''],
    ['what is written for Git Bash', { windows: 'w', bash: 'b', 'git-bash': 'g' }, 'git-bash', 'windows', 'g'],
    ['what all POSIX shells share before what Windows shares', { windows: 'w', bash: 'b' }, 'git-bash', 'windows', 'b'],
    ['the family of Windows in Git Bash', { windows: 'w', posix: 'x' }, 'git-bash', 'windows', 'w'],
    ['what Git Bash shares, on Linux', { any: 'a', bash: 'b' }, 'posix', 'linux', 'b'],
    ['none of another shell', { powershell: 'p', linux: 'l' }, 'cmd', 'windows', undefined],
    ['none of another system', { linux: 'l', windows: 'w' }, 'posix', 'macos', undefined],
  ] as const)('%s', (_name, commands, shell, os, expected) => expect(templateFor(commands, shell, os)).toBe(expected));
  test.each([
    ['uv', 'u'],
    ['pip', 'a'],
    ['conda', 'a'],
    [undefined, 'a'],
  ] as const)("the words of the reader's tool before all, where there are any: %s", (tool, expected) =>
    expect(templateFor({ any: 'a', linux: 'a', uv: 'u' }, 'posix', 'linux', tool)).toBe(expected),
  );
});
