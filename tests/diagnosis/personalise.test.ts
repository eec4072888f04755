import { describe, expect, test } from 'vitest';
import { folderOf, venvOf } from '../../src/diagnosis/folders.ts';
import { fill, personalise } from '../../src/diagnosis/personalise.ts';
import { shellOf } from '../../src/diagnosis/shellOf.ts';

describe('personalise', () => {
  test.each([
    ['the narrowest command', { any: 'a', windows: 'w', powershell: 'p' }, {}, 'powershell', 'p'],
    ['the system before the shell', { posix: 'x', macos: 'm' }, { os: 'macos' }, 'posix', 'm'],
    ['the one for all', { any: 'a' }, {}, 'cmd', 'a'],
    ['none where there is none', { windows: 'w' }, {}, 'posix', undefined],
  ] as const)('takes %s', (_name, commands, facts, shell, expected) => expect(personalise(commands, facts, shell)).toBe(expected));
});

describe('fill', () => {
  const template = '{python} -m pip install {install}';
  test.each([
    ['request and interpreter of the paste', { request: ['-r', 'requirements.txt'], python: 'py -3.11' }, 'cmd', 'py -3.11 -m pip install -r requirements.txt'],
    ['a gap that shows what to put there', {}, 'posix', 'python3 -m pip install PACKAGE'],
    ['quotes where the shell needs them', { request: ['requests>=2'] }, 'posix', "python3 -m pip install 'requests>=2'"],
    ['no Windows launcher elsewhere', { python: 'py -3' }, 'posix', 'python3 -m pip install PACKAGE'],
    ['no interpreter that is a command', { python: 'python; x' }, 'posix', 'python3 -m pip install PACKAGE'],
    ['nothing at all of a request that cannot be quoted', { request: ['numpy', '%X%'] }, 'cmd', 'py -m pip install PACKAGE'],
  ] as const)('writes %s', (_name, facts, shell, expected) => expect(fill(template, facts, shell)).toBe(expected));

  test('names the package that was asked for, not the dependency that failed', () =>
    expect(fill('{package}', { request: ['-U', 'requests[socks]>=2'], package: 'idna' }, 'posix')).toBe('requests'));
  test('calls a quoted Python in PowerShell', () => {
    const facts = { path: 'C:\\My Project\\.venv\\Lib\\site-packages\\x.py', place: 'venv' } as const;
    expect(fill('{venv-python} -m pip', facts, 'powershell')).toBe("& 'C:\\My Project\\.venv\\Scripts\\python.exe' -m pip");
  });
  test('keeps a hostile path in one argument', () => {
    const facts = { path: "/home/mia/x'; rm -rf ~; '/.venv/lib/x.py", place: 'venv' } as const;
    expect(fill('chown mia {venv}', facts, 'posix')).toBe("chown mia '/home/mia/x'\\''; rm -rf ~; '\\''/.venv'");
  });
  test('leaves braces of the shell alone', () => expect(fill('echo $' + '{HOME}', {}, 'posix')).toBe('echo $' + '{HOME}'));
});

describe('folderOf', () => {
  test.each([
    [{ path: '/home/mia/p/.venv/lib/python3.11/site-packages/x.py', place: 'venv' }, '/home/mia/p/.venv'],
    [{ path: '/home/mia/.local/lib/python3.11', place: 'user-site' }, '/home/mia/.local'],
    [{ path: '/home/mia/.cache/pip/http/a', place: 'cache' }, '/home/mia/.cache/pip'],
    [{ path: 'x.egg-info', place: 'project' }, '.'],
    [{ path: '/opt/app/data/x.py', place: 'system' }, '/opt/app/data'],
    [{ path: '/home/mia/setup.py', place: 'home' }, undefined],
    [{ path: '/opt/x.py', place: 'system' }, undefined],
    [{ path: 'C:\\Users\\mia\\x.py', place: 'home' }, undefined],
    [{}, undefined],
  ] as const)('%j: %s', (facts, folder) => expect(folderOf(facts)).toBe(folder));
  test('knows an environment only where there is one', () => expect(venvOf({ path: '/usr/lib/x', place: 'system' })).toBeUndefined());
});

describe('shellOf', () => {
  test.each([
    [{ os: 'windows' }, 'powershell'],
    [{ os: 'windows', shell: 'posix' }, 'powershell'],
    [{ os: 'linux', shell: 'cmd' }, 'posix'],
    [{ shell: 'cmd' }, 'cmd'],
    [{}, 'posix'],
  ] as const)('%j: %s', (facts, shell) => expect(shellOf(facts)).toBe(shell));
});
