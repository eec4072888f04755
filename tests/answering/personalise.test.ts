import { describe, expect, test } from 'vitest';
import { fill, personalise } from '../../src/answering/personalise.ts';
import { told } from '../vocabulary/told.ts';

const VENV = told({ path: ['C:\\My Project\\.venv\\Lib\\site-packages\\x.py'], place: ['venv'], environment: ['C:\\My Project\\.venv'] });
const PLAIN_VENV = told({ path: ['/srv/shop/.venv/lib/python3.11/x.py'], place: ['venv'], environment: ['/srv/shop/.venv'] });

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
    ['has no bare py elsewhere', { python: [['py']] }, 'posix', 'python3 -m pip install PACKAGE'],
    ['has no interpreter that is a command', { python: [['python; x']] }, 'posix', 'python3 -m pip install PACKAGE'],
    ['has no interpreter that is another program', { python: [['xpython']] }, 'posix', 'python3 -m pip install PACKAGE'],
    ['has nothing at all of a request that cannot be quoted', { request: [['numpy', '%X%']] }, 'cmd', 'py -m pip install PACKAGE'],
    ['has nothing of an empty request', { request: [[]] }, 'posix', 'python3 -m pip install PACKAGE'],
  ] as const)('%s', (_name, values, shell, expected) => expect(fill(template, told(values), shell)).toBe(expected));
});

describe('the interpreter', () => {
  test.each([
    [['C:\\Program Files\\Py\\python.exe'], 'powershell', "& 'C:\\Program Files\\Py\\python.exe'"],
    [['C:\\Program Files\\Py\\python.exe'], 'cmd', '"C:\\Program Files\\Py\\python.exe"'],
    [['C:\\Program Files\\Py\\python.exe'], 'git-bash', "'C:/Program Files/Py/python.exe'"],
    [['.\\venv\\Scripts\\python.exe'], 'git-bash', './venv/Scripts/python.exe'],
    [['c:/Python311/python.exe'], 'cmd', 'c:\\Python311\\python.exe'],
    [['py', '-3.9-32'], 'powershell', 'py -3.9-32'],
    [['py', '-V:3.12'], 'cmd', 'py -V:3.12'],
    [['py', '-3; x'], 'cmd', 'py'],
    [['\\\\server\\share\\python.exe'], 'cmd', 'py'],
    [['/opt/my python/bin/python3'], 'posix', "'/opt/my python/bin/python3'"],
    [['~/env/bin/python'], 'posix', '~/env/bin/python'],
    [['//server/share/python.exe'], 'powershell', 'py'],
    [['C:\\a\\..\\b\\python.exe'], 'cmd', 'py'],
    [['/tmp/python.exe'], 'cmd', 'py'],
    [['/c/Python311/python.exe'], 'cmd', 'c:\\Python311\\python.exe'],
    [['C:\\Python311\\python.exe'], 'posix', 'python3'],
    [['/home/mia/../../etc/python3'], 'posix', 'python3'],
    [['/usr/bin/python3'], 'posix', '/usr/bin/python3'],
    [['rm'], 'posix', 'python3'],
    [['/bin/rm'], 'posix', 'python3'],
    [['C:\\50%\\python.exe'], 'cmd', 'py'],
  ] as const)('%j in %s: %s', (python, shell, expected) => expect(fill('{python}', told({ python: [python] }), shell)).toBe(expected));
  test.each([
    [{ python: [['C:\\p\\venv\\Scripts\\python.exe']] }, 'cmd', 'py'],
    [{ python: [['./venv/bin/python']] }, 'posix', 'python3'],
    [{ python: [['/srv/shop/env-a/bin/python']], environment: ['/srv/shop/env-a'] }, 'posix', 'python3'],
    [{ python: [['python']], prompt: ['venv'] }, 'cmd', 'py'],
    [{ python: [['python']], prompt: ['conda'] }, 'cmd', 'python'],
    [{ python: [['python']], prompt: ['venv'], place: ['shared-conda'] }, 'cmd', 'python'],
    [{ python: [['~/envs/x/bin/python']], environment: ['/home/mia/envs/x'] }, 'posix', 'python3'],
    [{ python: [['.\\envs\\x\\Scripts\\python.exe']] }, 'cmd', 'py'],
    [{ python: [['/home/mia/nb/bin/python3']], place: ['own-site-packages'], path: ['/home/mia/nb/lib/python3.11/site-packages/x'] }, 'posix', 'python3'],
    [{ python: [['/home/mia/py/bin/python3']], place: ['own-site-packages'], path: ['/home/mia/nb/lib/x'] }, 'posix', '/home/mia/py/bin/python3'],
    [{ python: [['/srv/nb/bin/python3']], path: ['/srv/nb/lib/python3.11/site-packages/x'] }, 'posix', '/srv/nb/bin/python3'],
    [{ python: [['/opt/python/3.11/bin/python3']] }, 'posix', '/opt/python/3.11/bin/python3'],
    [{ python: [['py', '-3.9']] }, 'cmd', 'py -3.9'],
  ] as const)('of an environment makes no other one: %j', (facts, shell, expected) => expect(fill('{maker}', told(facts), shell)).toBe(expected));
});

test('the interpreter is a blank where the refusal lies in an environment that is not named', () =>
  expect([fill('{python}', told({ place: ['venv'] }), 'posix'), fill('{maker}', told({ place: ['venv'] }), 'posix')]).toEqual([
    'FOLDER/bin/python',
    'python3',
  ]));

describe('the reader’s own command once more', () => {
  test.each([
    [{ again: [['install', '-U', 'rich>=1']], python: [['py', '-3.11']] }, 'cmd', 'py -3.11 -m pip install -U "rich>=1"'],
    [{ again: [['uninstall', '-y', 'rich']], verb: ['uninstall'] }, 'posix', 'python3 -m pip uninstall -y rich'],
    [{ again: [['--upgrade']], verb: ['ensurepip'], python: [['python3.12']] }, 'posix', 'python3.12 -m ensurepip --upgrade'],
    [{ again: [['.venv']], tool: ['venv'], verb: ['venv'] }, 'powershell', 'py -m venv .venv'],
    [{ again: [['sync']], tool: ['uv'], verb: ['sync'] }, 'posix', 'uv sync'],
    [{ again: [['add', 'rich@^2']], tool: ['poetry'] }, 'posix', "poetry add 'rich@^2'"],
    [{ again: [['install', '.']], tool: ['setup.py'] }, 'posix', 'python3 -m pip install .'],
    [{ again: [[]], verb: ['ensurepip'] }, 'posix', 'python3 -m ensurepip'],
    [{ request: [['rich']] }, 'posix', 'python3 -m pip install rich'],
    [{}, 'posix', 'python3 -m pip install PACKAGE'],
    [{ verb: ['install'], tool: ['pip'] }, 'cmd', 'py -m pip install PACKAGE'],
    [{ verb: ['uninstall'] }, 'posix', 'COMMAND'],
    [{ tool: ['uv'] }, 'posix', 'COMMAND'],
    [{ tool: ['poetry'], request: [['rich']] }, 'posix', 'poetry add rich'],
    [{ tool: ['uv'], request: [['rich']] }, 'posix', 'COMMAND'],
    [{ tool: ['poetry'] }, 'posix', 'COMMAND'],
    [{ place: ['venv'], request: [['rich']] }, 'cmd', 'FOLDER\\Scripts\\python -m pip install rich'],
    [{ again: [['install', '%X%']], verb: ['list'] }, 'cmd', 'COMMAND'],
  ] as const)('%j in %s: %s', (facts, shell, expected) => expect(fill('{again}', told(facts), shell)).toBe(expected));
});

describe('what pip is to do to itself', () => {
  test('is what was typed', () => expect(fill('{upgrade}', told({ again: [['uninstall', '-y', 'pip']], named: [['pip']] }), 'posix')).toBe('uninstall -y pip'));
  test('is what was typed where pip was met on its way', () =>
    expect(fill('{upgrade}', told({ again: [['install', 'rich']], named: [['rich']], operation: ['replacing-pip'] }), 'posix')).toBe('install rich'));
  test('is what was typed where only its own kin was asked for', () =>
    expect(fill('{upgrade}', told({ again: [['install', '-U', 'setuptools']], verb: ['upgrade-pip'] }), 'posix')).toBe('install -U setuptools'));
  test('is an upgrade where something else was typed', () =>
    expect(fill('{upgrade}', told({ again: [['install', 'lxml==4.6']], named: [['lxml']], verb: ['install'] }), 'posix')).toBe('install --upgrade pip'));
  test('is an upgrade where nothing was', () => expect(fill('{upgrade}', {}, 'posix')).toBe('install --upgrade pip'));
});

describe('the Python that was asked of uv', () => {
  const leftOut = (option: string) => [[{ option, why: 'x', isAlways: false }]] as const;
  test.each([
    [{ tool: ['uv'], leftOut: leftOut('--python 3.12') }, 'uv venv --python 3.12'],
    [{ tool: ['uv'], leftOut: leftOut('-p /opt/my python') }, "uv venv --python '/opt/my python'"],
    [{ tool: ['pip'], leftOut: leftOut('--python 3.12') }, 'uv venv'],
    [{ tool: ['uv'], leftOut: leftOut('--system') }, 'uv venv'],
    [{ tool: ['uv'], leftOut: leftOut('--python //server/share/python.exe') }, 'uv venv'],
    [{}, 'uv venv'],
  ] as const)('%j: %s', (facts, expected) => expect(fill('uv venv {uv-python}', told(facts), 'posix')).toBe(expected));
});

test.each([
  [{ tool: ['uv'], again: [['pip', 'install', '--system', 'rich']], request: [['rich']] }, 'uv pip install --python .venv rich'],
  [{ tool: ['uv'], again: [['pip', 'sync', 'a.txt']], request: [['-r', 'a.txt']] }, 'uv pip install --python .venv -r a.txt'],
  [{ tool: ['uv'], again: [['add', '--dev', 'rich']], request: [['--dev', 'rich']] }, 'uv add --dev rich'],
  [{ tool: ['uv'], again: [['sync']], verb: ['sync'] }, 'uv sync'],
  [{ tool: ['uv'] }, 'uv pip install --python .venv PACKAGE'],
] as const)('uv in a new environment: %j', (facts, expected) => expect(fill('{uv-again}', told(facts), 'posix')).toBe(expected));

test.each([
  [{ verb: ['venv'], again: [['env']] }, 'env env/bin/python'],
  [{ verb: ['venv'], again: [['./env/']] }, './env ./env/bin/python'],
  [{ verb: ['venv'], again: [['~/environments/my-project']] }, '~/environments/my-project ~/environments/my-project/bin/python'],
  [{ verb: ['venv'], again: [['--copies', 'env']] }, '.venv .venv/bin/python'],
  [{ verb: ['venv'], again: [['my env']] }, '.venv .venv/bin/python'],
  [{ verb: ['install'], again: [['install']] }, '.venv .venv/bin/python'],
  [{}, '.venv .venv/bin/python'],
] as const)('the environment that was asked for: %j', (facts, expected) => expect(fill('{asked-venv} {asked-python}', told(facts), 'posix')).toBe(expected));

describe('the package', () => {
  test.each([
    ['is what was asked for, not the dependency that failed', { named: [['requests']], package: ['idna'] }, 'requests requests PACKAGE'],
    ['is the first of several', { named: [['rich', 'shop']] }, 'rich rich PACKAGE'],
    ['is never the one that failed', { package: ['idna'] }, 'PACKAGE PACKAGE PACKAGE'],
    ['has another form for package managers of systems', { named: [['Typing_Extensions']] }, 'Typing_Extensions typing-extensions PACKAGE'],
    ['is a name of a prototype', { named: [['constructor']] }, 'constructor constructor PACKAGE'],
    ['is an application where it was asked for alone', { named: [['rich']], request: [['rich[all]==13']] }, "rich rich 'rich[all]==13'"],
    ['is no application beside an option', { named: [['rich']], request: [['--pre', 'rich']] }, 'rich rich PACKAGE'],
    ['is a gap where nothing is known', {}, 'PACKAGE PACKAGE PACKAGE'],
  ] as const)('%s', (_name, values, expected) => expect(fill('{package} {system-package} {application}', told(values), 'posix')).toBe(expected));
});

describe('where nothing was to be installed', () => {
  const commands = { any: '{maker} -m venv .venv\n{new-python} -m pip install {install}', uv: 'uv pip install {install}' };
  test('lines that install are left out', () => {
    expect(personalise(commands, told({ verb: ['venv'] }), 'posix')).toBe('python3 -m venv .venv');
    expect(personalise(commands, told({ verb: ['uninstall'], tool: ['uv'] }), 'posix')).toBeUndefined();
  });
  test('they stay where an installation is possible', () => {
    expect(personalise(commands, {}, 'git-bash')).toBe('py -m venv .venv\n.venv/Scripts/python -m pip install PACKAGE');
    expect(personalise(commands, told({ tool: ['uv'], request: [['rich']] }), 'posix')).toBe('uv pip install rich');
  });
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
      told({ path: ['C:\\p\\.venv\\Lib\\site-packages\\x'], place: ['venv'], environment: ['C:\\p\\.venv'] }),
      'powershell',
      'C:\\p\\.venv\\Scripts\\python.exe',
    ],
    [
      'its Python is given to a program without the operator that would call it',
      'pip --python {venv-python} list\n{venv-python} -m pip; {venv-python} -m site',
      VENV,
      'powershell',
      "pip --python 'C:\\My Project\\.venv\\Scripts\\python.exe' list\n& 'C:\\My Project\\.venv\\Scripts\\python.exe' -m pip; & 'C:\\My Project\\.venv\\Scripts\\python.exe' -m site",
    ],
    ['its Python lies in bin elsewhere', '{venv-python}', PLAIN_VENV, 'posix', '/srv/shop/.venv/bin/python'],
    ['its Python is a gap on Windows', '{venv-python}', {}, 'cmd', 'FOLDER\\Scripts\\python'],
    ['its Python is a gap elsewhere', '{venv-python}', {}, 'posix', 'FOLDER/bin/python'],
    [
      'its Python is only quoted elsewhere',
      '{venv-python}',
      told({ path: ['/srv/my shop/.venv/lib/python3.11/x'], environment: ['/srv/my shop/.venv'] }),
      'posix',
      "'/srv/my shop/.venv/bin/python'",
    ],
    ['its folder is named', '{venv} {folder}', PLAIN_VENV, 'posix', '/srv/shop/.venv /srv/shop/.venv'],
    ['its old folder has another name', '{venv-old}', PLAIN_VENV, 'posix', '/srv/shop/.venv-old'],
    ['its old folder is quoted as a whole', '{venv-old}', VENV, 'powershell', "'C:\\My Project\\.venv-old'"],
    ['its folders are gaps', '{venv} {venv-old} {folder}', {}, 'cmd', 'FOLDER FOLDER-old FOLDER'],
  ] as const)('%s', (_name, template, facts, shell, expected) => expect(fill(template, facts, shell)).toBe(expected));
});

test('keeps a hostile path in one argument', () => {
  const path = "/home/mia/x'; rm -rf ~; '/.venv/bin/x.py";
  expect(fill('chown mia {venv} {path}', told({ path: [path], place: ['venv'], environment: [path.slice(0, path.indexOf('/bin'))] }), 'posix')).toBe(
    "chown mia '/home/mia/x'\\''; rm -rf ~; '\\''/.venv' '/home/mia/x'\\''; rm -rf ~; '\\''/.venv/bin/x.py'",
  );
});
test.each(['\\\\server\\share\\x', '//server/share/x'])('shows a gap for another server: %s', (path) =>
  expect(fill('icacls {path}', told({ path: [path] }), 'cmd')).toBe('icacls PATH'),
);
test('shows a gap for a path that no command line should hold', () => expect(fill('ls {path}', told({ path: ['a\nb'] }), 'posix')).toBe('ls PATH'));
test('leaves braces of the shell and strange names alone', () => {
  const braces = '$#{HOME} {constructor} {nothing} {X}'.replace('#', '');
  expect(fill(braces, {}, 'posix')).toBe(braces);
});
test('drops white space at line ends alone', () => expect(fill('  a \n b \n\n', {}, 'posix')).toBe('  a\n b'));
