import { describe, expect, test } from 'vitest';
import { fill, personalise } from '../../src/answering/personalise.ts';
import { told } from '../vocabulary/told.ts';

const VENV = told({ path: ['C:\\My Project\\.venv\\Lib\\site-packages\\x.py'], place: ['venv'] });
const PLAIN_VENV = told({ path: ['/srv/shop/.venv/lib/python3.11/x.py'], place: ['venv'] });

describe('personalise', () => {
  test('takes the command of shell and system, filled', () =>
    expect(personalise({ any: 'a', macos: '{python} m' }, told({ os: ['macos'], python: [['python3.12']] }), 'posix')).toBe('python3.12 m'));
  test('takes none where there is none', () => expect(personalise({ windows: 'w' }, {}, 'posix')).toBeUndefined());
});

describe('the install command', () => {
  const template = '{python} -m pip install {install}\n';
  test.each([
    [
      'has request and interpreter of the paste',
      { request: [['-r', 'requirements.txt']], python: [['py', '-3.11']] },
      'cmd',
      'py -3.11 -m pip install -r requirements.txt',
    ],
    ['has the interpreter without .exe', { python: [['python.exe']] }, 'cmd', 'python -m pip install PACKAGE'],
    ['has the launcher of Windows there', {}, 'powershell', 'py -m pip install PACKAGE'],
    ['has a gap that shows what to put there', {}, 'posix', 'python3 -m pip install PACKAGE'],
    ['has quotes where the shell needs them', { request: [['requests>=2', 'rich']] }, 'posix', "python3 -m pip install 'requests>=2' rich"],
    ['has no launcher of Windows elsewhere', { python: [['py -3']] }, 'posix', 'python3 -m pip install PACKAGE'],
    ['has a bare py elsewhere', { python: [['py']] }, 'posix', 'py -m pip install PACKAGE'],
    ['has no interpreter that is a command', { python: [['python; x']] }, 'posix', 'python3 -m pip install PACKAGE'],
    ['has no interpreter that is another program', { python: [['xpython']] }, 'posix', 'python3 -m pip install PACKAGE'],
    ['has nothing at all of a request that cannot be quoted', { request: [['numpy', '%X%']] }, 'cmd', 'py -m pip install PACKAGE'],
    ['has nothing of an empty request', { request: [[]] }, 'posix', 'python3 -m pip install PACKAGE'],
  ] as const)('%s', (_name, values, shell, expected) => expect(fill(template, told(values), shell)).toBe(expected));
});

describe('the package', () => {
  test.each([
    ['is what was asked for, not the dependency that failed', { request: [['-U', 'requests[socks]>=2']], package: ['idna'] }, 'requests'],
    ['is the first of several', { request: [['rich==13', 'shop']] }, 'rich'],
    ['is no file', { request: [['-r', 'limits.txt', 'shop.whl', 'rich']] }, 'rich'],
    ['is no address', { request: [['git+https://x', 'rich@1']], package: ['idna'] }, 'idna'],
    ['is the one that failed where nothing was asked for', { package: ['idna'] }, 'idna'],
    ['is quoted', { package: ['a b'] }, "'a b'"],
    ['is a name of a prototype', { package: ['constructor'] }, 'constructor'],
    ['is a gap where nothing is known', {}, 'PACKAGE'],
  ] as const)('%s', (_name, values, expected) => expect(fill('{package}', told(values), 'posix')).toBe(expected));
});

describe('the environment', () => {
  test.each([
    [
      'its Python is called when PowerShell has to quote it',
      '{venv-python} -m pip',
      VENV,
      'powershell',
      "& 'C:\\My Project\\.venv\\Scripts\\python.exe' -m pip",
    ],
    ['its Python is quoted in cmd', '{venv-python}', VENV, 'cmd', '"C:\\My Project\\.venv\\Scripts\\python.exe"'],
    [
      'its Python is plain where nothing needs quotes',
      '{venv-python}',
      told({ path: ['C:\\p\\.venv\\Lib\\site-packages\\x'], place: ['venv'] }),
      'powershell',
      'C:\\p\\.venv\\Scripts\\python.exe',
    ],
    ['its Python lies in bin elsewhere', '{venv-python}', PLAIN_VENV, 'posix', '/srv/shop/.venv/bin/python'],
    ['its Python is a gap on Windows', '{venv-python}', {}, 'cmd', '.venv\\Scripts\\python'],
    ['its Python is a gap elsewhere', '{venv-python}', {}, 'posix', '.venv/bin/python'],
    [
      'its Python is only quoted elsewhere',
      '{venv-python}',
      told({ path: ['/srv/my shop/.venv/lib/python3.11/x'], place: ['venv'] }),
      'posix',
      "'/srv/my shop/.venv/bin/python'",
    ],
    ['its folder is named', '{venv} {folder}', PLAIN_VENV, 'posix', '/srv/shop/.venv /srv/shop/.venv'],
    ['its old folder has another name', '{venv-old}', PLAIN_VENV, 'posix', '/srv/shop/.venv-old'],
    ['its old folder is quoted as a whole', '{venv-old}', VENV, 'powershell', "'C:\\My Project\\.venv-old'"],
    ['its folders are gaps', '{venv} {venv-old} {folder}', {}, 'cmd', '.venv .venv-old FOLDER'],
  ] as const)('%s', (_name, template, facts, shell, expected) => expect(fill(template, facts, shell)).toBe(expected));
});

test('keeps a hostile path in one argument', () => {
  const path = "/home/mia/x'; rm -rf ~; '/.venv/bin/x.py";
  expect(fill('chown mia {venv} {path}', told({ path: [path], place: ['venv'] }), 'posix')).toBe(
    "chown mia '/home/mia/x'\\''; rm -rf ~; '\\''/.venv' '/home/mia/x'\\''; rm -rf ~; '\\''/.venv/bin/x.py'",
  );
});
test('shows a gap for a path that no command line should hold', () => expect(fill('ls {path}', told({ path: ['a\nb'] }), 'posix')).toBe('ls PATH'));
test('leaves braces of the shell and strange names alone', () => {
  const braces = '$#{HOME} {constructor} {nothing} {X}'.replace('#', '');
  expect(fill(braces, {}, 'posix')).toBe(braces);
});
test('drops white space at the end alone', () => expect(fill('  a \n b \n\n', {}, 'posix')).toBe('  a \n b'));
