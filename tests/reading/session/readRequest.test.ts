import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/reading/session/readRequest.ts';

describe('keeps what was asked for and nothing else', () => {
  test.each([
    ['pip install numpy', ['numpy']],
    ['pip install numpy pandas', ['numpy', 'pandas']],
    ['uv add numpy', ['numpy']],
    ['pip install -r requirements.txt', ['-r', 'requirements.txt']],
    ['pip install -e .', ['-e', '.']],
    ['pip install "requests[socks]>=2.31"', ['requests[socks]>=2.31']],
    ["pip install 'requests == 2'", []],
    ['pip install --user --upgrade pip', ['--upgrade', 'pip']],
    ['pip install -i https://mia:secret@host/simple numpy', ['numpy']],
    ['pip install --index-url=https://mia:secret@host/simple numpy', ['numpy']],
    ['pip install --target /opt/x numpy pandas', ['numpy', 'pandas']],
    ['pip install -t /opt/x numpy', ['numpy']],
    ['pip install --proxy http://mia:secret@host numpy', ['numpy']],
    ['pip install numpy -r', ['numpy']],
    ['pip install -r', []],
    ['pip install --upgrade', []],
    ['pip install --unknown numpy', ['numpy']],
    ['pip install numpy it failed', ['numpy', 'it', 'failed']],
    ['pip install numpy # later', ['numpy']],
    ['pip install $(whoami)', []],
    ['pip install', []],
    ['pip uninstall numpy', []],
    ['pip list', []],
    ['', []],
  ])('%s: %j', (command, request) => expect(readRequest(command)).toEqual(request));
});

describe('stops where another command begins', () => {
  test.each(['pip install numpy && rm -rf ~', 'pip install numpy; rm x', 'pip install numpy | tee log', 'pip install numpy & x', 'pip install numpy;x'])(
    '%s',
    (command) => expect(readRequest(command)).toEqual(['numpy']),
  );
});

describe('takes for a requirement', () => {
  test.each([
    'rich',
    'rich==13.0',
    'rich>=13,<14',
    'rich~=13.0',
    'rich!=13',
    'rich===13',
    'rich@https://acme.example/rich.whl',
    'rich[all]',
    'rich[all,dev]==13',
    '.',
    './shop',
    '.[dev]',
    '../shop',
    '..\\shop',
    'wheels/rich-13.0-py3-none-any.whl',
    'C:\\wheels\\rich.whl',
    'rich.tar.gz',
    'rich.zip',
    'https://acme.example/rich.whl',
    'git+https://acme.example/rich',
    'git+ssh://acme.example/rich',
    'constructor',
    '__proto__'.replaceAll('_', ''),
  ])('%s', (word) => expect(readRequest(`pip install ${word}`)).toEqual([word]));
  test.each(['__proto__', '/etc/passwd', 'rich;x'.slice(4), '>=2', '~', '.x', '...', 'ü', '\ud800', '%X%', '`x`', 'rich(x)', '@rich', 'ftp://x/y'])(
    'not %s',
    (word) => expect(readRequest(`pip install ${word}`)).toEqual([]),
  );
});

test('quotes hold words together and go', () => {
  expect(readRequest(`pip install 'a.whl' "b[c]" d"e"`)).toEqual(['a.whl', 'b[c]']);
  expect(readRequest('pip install -r "my limits.txt"')).toEqual(['-r', 'my limits.txt']);
});
