import { describe, expect, test } from 'vitest';
import { readCall } from '../../../src/reading/session/command/readCall.ts';
import { readWish } from '../../../src/reading/session/command/readWish.ts';
import { splitWords } from '../../../src/reading/session/command/splitWords.ts';
import { requestOf } from '../../../src/reading/session/requestOf.ts';
import type { Shell } from '../../../src/vocabulary/shells.ts';

const wish = (command: string, shell: Shell = 'posix') => {
  const call = readCall(splitWords(command, 0, shell)?.words ?? []);
  return call && readWish(call);
};
const requested = (command: string) => wish(command)?.request;

describe('an installation asks for', () => {
  test.each([
    ['pip install numpy pandas', ['numpy', 'pandas']],
    ['pip install -r requirements.txt', ['-r', 'requirements.txt']],
    ['pip install -rlimits.txt', ['-r', 'limits.txt']],
    ['pip install --requirement=a.txt', ['--requirement', 'a.txt']],
    ['pip install -qUr a.txt', ['-U', '-r', 'a.txt']],
    ['pip install -e ".[dev]"', ['-e', '.[dev]']],
    ['pip install "requests[socks]>=2.31" \'urllib3<3\'', ['requests[socks]>=2.31', 'urllib3<3']],
    [`pip install 'uvloop; sys_platform != "win32"'`, ["uvloop; sys_platform != 'win32'"]],
    ["pip install 'rich @ git+ssh://git@acme.example/rich.git@v1'", ['rich @ git+ssh://git@acme.example/rich.git@v1']],
    ['pip install --progress-bar off rich', ['rich']],
    ['pip install --upgrade-strategy eager -U rich', ['--upgrade-strategy', 'eager', '-U', 'rich']],
    ['pip install -i https://acme.example/simple rich', ['-i', 'https://acme.example/simple', 'rich']],
    ['pip install --no-index -f ./wheels rich', ['--no-index', '-f', './wheels', 'rich']],
    ['pip install --only-binary=:all: rich', ['--only-binary', ':all:', 'rich']],
    ['pip install --require-hashes -r a.txt', ['--require-hashes', '-r', 'a.txt']],
    ['pip install --user --target ./lib rich', ['rich']],
    ['pip install --src $HOME/src rich', ['rich']],
    ['uv pip sync --system a.txt b.txt', ['-r', 'a.txt', '-r', 'b.txt']],
    ['sudo -u mia -H pip install rich', ['rich']],
    ['nice -n 5 pip install rich', ['rich']],
    ['pip install --break-system-packages --trusted-host acme.example rich', ['rich']],
    ['pip install --platform any --only-binary :all: --target ./lib rich', ['--platform', 'any', '--only-binary', ':all:', '--target', './lib', 'rich']],
    ['sudo -H pip3 install rich', ['rich']],
    ['PIP_NO_INPUT=1 python3 -I -m pip install rich', ['rich']],
    ['uv pip install --system --python 3.12 rich', ['rich']],
    ['uv add --group docs --index https://acme.example/simple rich', ['--index', 'https://acme.example/simple', 'rich']],
    ['uv add --dev --locked --bounds exact rich', ['rich']],
    ['poetry add -G dev --source acme rich@^2', ['-G', 'dev', '--source', 'acme', 'rich@^2']],
    ['pipenv install -d --index https://acme.example/simple rich', ['-d', '--index', 'https://acme.example/simple', 'rich']],
    ['conda install -n base -c conda-forge -y rich=1', ['-c', 'conda-forge', '-y', 'rich=1']],
    ['pipx install --force --pip-args="-q" rich', ['--force', '--pip-args=-q', 'rich']],
    ['easy_install rich', ['rich']],
    ['python setup.py install', ['.']],
    ['python setup.py develop', ['-e', '.']],
  ])('%s: %j', (command, request) => expect(requested(command)).toEqual(request));

  test.each([
    'pip install',
    'pip install --upgrade',
    'pip install -r',
    'pip install --no-such-option rich',
    'pip install -Z9 rich',
    'pip install $PACKAGES',
    'pip install "$(cat list)"',
    'pip install rich fails with an error',
    'pip install rich:',
    'pip install xyz',
    'pip install SomePackage',
    'pip install "rich\u0007"',
    'pip install --upgrade=yes rich',
    'uv pip install -d rich',
    'uv pip install --dev rich',
    'uv add --tag v1 git+https://acme.example/rich.git',
    'uv tool install --with rich shop',
    'uv tool install -e ./shop',
    'conda install -f rich',
    'poetry add --optional rich',
    'pipx inject shop rich',
  ])('nothing that can be read: %s', (command) => expect(requested(command)).toBeUndefined());

  test('a login inside an address is left to the reader', () => {
    expect(requested('pip install -i https://mia:geheim@acme.example/simple rich')).toEqual(['-i', 'https://YOUR-LOGIN@acme.example/simple', 'rich']);
    expect(wish('pip list --index-url https://mia:geheim@acme.example/simple')?.again).toEqual([
      'list',
      '--index-url',
      'https://YOUR-LOGIN@acme.example/simple',
    ]);
  });
  test('packages by name, no file, folder or address', () =>
    expect(wish('pip install -r a.txt ./shop "rich[all]>=1" x.whl https://acme.example/y.zip wheel==1')?.named).toEqual(['rich', 'wheel']));
});

describe('the same once more', () => {
  test('has what only its own command has', () => {
    expect(wish('uv add --dev rich')?.again).toEqual(['add', '--dev', 'rich']);
    expect(wish('uv add --dev rich')?.leftOut?.map(({ option }) => option)).toEqual(['--dev']);
    expect(wish('uv tool install --with rich shop')?.again).toEqual(['tool', 'install', '--with', 'rich', 'shop']);
    expect(wish('pipx inject shop rich')?.again).toEqual(['inject', 'shop', 'rich']);
  });
  test.each([
    ['pip install -q -U --user rich', ['install', '-U', '--user', 'rich']],
    ['pip install --target ./lib rich', ['install', '--target', './lib', 'rich']],
    ['pip install --prefix /usr rich', ['install', 'rich']],
    ['pip uninstall -y rich', ['uninstall', '-y', 'rich']],
    ['pip list --outdated', ['list', '--outdated']],
    ['pip uninstall --break-system-packages rich', ['uninstall', 'rich']],
    ['pip download --trusted-host acme.example -d w rich', ['download', '-d', 'w', 'rich']],
    ['uv sync --frozen', ['sync', '--frozen']],
    ['uv pip sync --system a.txt', ['pip', 'sync', '--system', 'a.txt']],
    ['uv pip install --system rich', ['pip', 'install', '--system', 'rich']],
    ['python -m venv .venv', ['.venv']],
    ['python -m ensurepip --upgrade', ['--upgrade']],
    ['python get-pip.py', []],
    ['pipenv install', ['install']],
    ['poetry install --no-root', ['install', '--no-root']],
    ['pip cache purge > log.txt', ['cache', 'purge']],
  ])('%s: %j', (command, again) => expect(wish(command)?.again).toEqual(again));
  test('is not known where only the shell knows a word', () => {
    expect(wish('pip install --src $HOME/src rich')).not.toHaveProperty('again');
    expect(wish('pip install -r $HOME/a.txt')).toEqual({ verb: 'install' });
    expect(wish('pip uninstall $X')).toEqual({ verb: 'uninstall' });
    expect(wish('pip install $X')).toEqual({ verb: 'install' });
  });
});

test.each([
  ['pip install -U pip', 'upgrade-pip'],
  ['pip install -U pip setuptools wheel', 'upgrade-pip'],
  ['pip install pip==24.0', 'upgrade-pip'],
  ['pip install setuptools', 'install'],
  ['pip install pip rich', 'install'],
  ['pip install pip-tools', 'install'],
  ['pipenv install', 'sync'],
  ['conda update --all', 'sync'],
  ['uv venv', 'venv'],
  ['python setup.py bdist_wheel', 'wheel'],
])('the verb of %s is %s', (command, verb) => expect(wish(command)?.verb).toBe(verb));

test('what is left out is named, with the reason', () => {
  const { leftOut = [] } = wish('pip install -q -q --target ./lib --trusted-host acme.example --prefix=/usr rich') ?? {};
  expect(leftOut.map(({ option, isAlways }) => [option, isAlways])).toEqual([
    ['-q', true],
    ['--target ./lib', false],
    ['--trusted-host acme.example', true],
    ['--prefix /usr', true],
  ]);
  expect(new Set(leftOut.map(({ why }) => why)).size).toBe(4);
  expect(wish('pip install rich')).not.toHaveProperty('leftOut');
});

test.each(['ls -l', 'npm install', 'python x.py', 'pip', 'pip frobnicate', '', 'git pip install x'])('is no call: %s', (command) =>
  expect(wish(command)).toBeUndefined(),
);

test.each([
  ['pip install --index-url $INDEX rich', ['--index-url $INDEX']],
  ['pip install --index-url https://mia:geheim@acme.example/simple --frobnicate rich', ['--index-url https://YOUR-LOGIN@acme.example/simple']],
  ['pip install --extra-index-url=https://acme.example/simple --no-index $X', ['--extra-index-url=https://acme.example/simple', '--no-index']],
  ['pip install rich -ihttps://acme.example/s --frobnicate', ['-ihttps://acme.example/s']],
  ['pip install rich --index-u https://acme.example/s', ['--index-u https://acme.example/s']],
  ['PIP_INDEX_URL=https://mia:geheim@acme.example/s pip install rich', ['PIP_INDEX_URL=https://YOUR-LOGIN@acme.example/s']],
  ['env UV_DEFAULT_INDEX=https://acme.example/s uv pip install rich', ['UV_DEFAULT_INDEX=https://acme.example/s']],
  ['PIP_NO_INPUT=1 pip install rich', undefined],
  ['pip install $X', undefined],
])('where it cannot be read, what tells where from is named: %s', (command, named) =>
  expect(wish(command)?.leftOut?.map(({ option }) => option)).toEqual(named),
);

test.each([
  ['https://mia:geheim@acme.example/x', 'https://YOUR-LOGIN@acme.example/x'],
  ['https://mia:p@ss@acme.example/x.whl', 'https://YOUR-LOGIN@acme.example/x.whl'],
  ['https://mia:pa/ss@acme.example/x.whl', 'https://YOUR-LOGIN@acme.example/x.whl'],
  ['https://acme.example:8080/x@v1', 'https://acme.example:8080/x@v1'],
  ['git+ssh://git@acme.example/x.git@v1', 'git+ssh://git@acme.example/x.git@v1'],
])('a login is a blank: %s', (address, expected) => expect(requested(`pip install '${address}'`)).toEqual([expected]));
test.each([
  ['mia:geheim@proxy.example:8080', 'YOUR-LOGIN@proxy.example:8080'],
  ['http://proxy.example:8080', 'http://proxy.example:8080'],
])('a login of a proxy is a blank: %s', (proxy, expected) => expect(requested(`pip install --proxy ${proxy} rich`)).toEqual(['--proxy', expected, 'rich']));
test('a value that looks like an option stays behind its equals sign', () =>
  expect(requested('pipx install --pip-args="--no-cache-dir --index-url https://a:b@acme.example/s" rich')).toEqual([
    '--pip-args=--no-cache-dir --index-url https://YOUR-LOGIN@acme.example/s',
    'rich',
  ]));

test.each([
  ['rich', ['rich']],
  ['numpy<2 requests[socks]>=2', ['numpy<2', 'requests[socks]>=2']],
  ['.\\dist\\x.whl -r reqs\\dev.txt', ['.\\dist\\x.whl', '-r', 'reqs\\dev.txt']],
  ['rich\nnumpy', ['rich', 'numpy']],
  ['install rich', ['rich']],
  ['uninstall rich', []],
  ['conda install -c evil rich', []],
  ['conda install rich', ['rich']],
  ['uv pip install --index-url https://acme.example/s rich', []],
  ['npm install rich', []],
  ['brew install python', []],
  ['git clone https://acme.example/x', []],
  ['uvx rich', []],
  ['rich 13.0', []],
  ['import rich', []],
  ['py -3.11 -m pip install -U rich', ['-U', 'rich']],
  ['pdm add rich', []],
  ['pip install -U rich', ['-U', 'rich']],
  ['"rich[all]" -r a.txt', ['rich[all]', '-r', 'a.txt']],
  ['what?', []],
  ['pip list', []],
  ['', []],
])('the field "What were you installing?" reads %j as %j', (words, request) => expect(requestOf(words)).toEqual(request));
