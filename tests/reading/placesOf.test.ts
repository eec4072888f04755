import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/reading/placesOf.ts';

describe('names the kind of folder', () => {
  test.each([
    ['C:\\Program Files\\Python312\\Lib\\x.py', 'program-files'],
    ['C:\\Program Files (x86)\\Python312\\Lib\\x.py', 'program-files'],
    ['C:\\Progra~1\\Python312\\x.py', 'program-files'],
    ['C:\\Python312\\Scripts\\x.exe', 'windows-root'],
    ['C:\\ProgramData\\Miniconda3\\x.py', 'shared-conda'],
    ['C:\\Users\\mia\\AppData\\Local\\Programs\\Python\\Python312\\x.py', 'user-python'],
    ['C:\\Users\\mia\\AppData\\Local\\Temp\\pip-uninstall-ab\\pip.exe', 'pip-temp'],
    ['C:\\Users\\mia\\AppData\\Roaming\\Python\\Python312\\x.py', 'user-site'],
    ['C:\\proj\\.venv\\Lib\\site-packages\\x.pyd', 'venv'],
    ['C:\\Program Files\\WindowsApps\\PythonSoftwareFoundation.Python.3.11_x\\pip.ini', 'store'],
    ['/usr/lib/python3/dist-packages/x', 'system'],
    ['/home/mia/.local/lib/python3.11/site-packages/x', 'user-site'],
    ['/home/mia/.cache/pip/http', 'cache'],
    ['/home/mia/.cache/uv/x', 'cache'],
    ['/home/mia/.virtualenvs/shop/lib/x', 'venv'],
    ['/home/mia/.local/share/pipx/x', 'user-python'],
    ['/home/mia/.local/share/pipx/venvs/rich/lib/x', 'venv'],
    ['/home/mia/.cache/pypoetry/virtualenvs/shop-py3.12/lib/x', 'venv'],
    ['/Users/mia/Library/Caches/pypoetry/virtualenvs/shop-py3.12/bin/x', 'venv'],
    ['C:\\Users\\mia\\AppData\\Local\\pypoetry\\Cache\\virtualenvs\\shop-py3.12\\Scripts\\x', 'venv'],
    ['/home/mia/.cache/pypoetry/cache/x', 'cache'],
    ['/home/mia/project/.venv/lib/python3.11/site-packages/x', 'venv'],
    ['/home/mia/PROJECT/.VENV/lib/x', 'venv'],
    ['/.local', 'no-home'],
    ['/tmp/pip-install-ab/x', 'pip-temp'],
    ['/Library/Frameworks/Python.framework/Versions/3.11/x', 'mac-library'],
    ['/opt/homebrew/lib/python3.11/site-packages/x', 'homebrew'],
    ['/home/mia/shop/x.py', 'home'],
  ])('%s: %s', (path, place) => expect(placesOf(path)).toEqual([place]));
});

describe('is not told by the name of a package', () => {
  test.each([
    ['/Users/mia/shop/.venv/lib/python3.11/site-packages/conda_build/x.py', ['venv']],
    ['/home/mia/.local/lib/python3.11/site-packages/virtualenv/lib/x.py', ['user-site']],
    ['/usr/lib/python3/dist-packages/onedrive/x.py', ['system']],
    ['/Users/mia/anaconda3/lib/python3.11/site-packages/rich/x.py', ['user-conda']],
  ])('%s', (path, places) => expect(placesOf(path)).toEqual(places));
});

describe('a relative path lies in the project', () => {
  test.each(['RECORD', 'build/lib/x.py', './x', '../x', '.venv\\Lib\\x', 'constructor', '__proto__', '\ud800'])('%s', (path) =>
    expect(placesOf(path, 'linux')).toEqual(['project']),
  );
});

describe('a folder and what it lies on are two places, in the order of the rows', () => {
  test.each([
    ['C:\\Users\\mia\\OneDrive\\proj\\.venv\\Lib\\x.py', ['cloud', 'venv']],
    ['C:\\Users\\mia\\OneDrive - Acme\\proj\\.venv\\Lib\\x.py', ['cloud', 'venv']],
    ['/Users/mia/Library/Mobile Documents/com~apple~CloudDocs/shop/x.py', ['cloud', 'home']],
    ['\\\\server\\share\\venv\\x.py', ['network-drive', 'venv']],
    ['/mnt/c/shop/.venv/lib/x', ['venv', 'mount']],
    ['/mnt/c/shop', ['mount']],
  ])('%s: %j', (path, places) => expect(placesOf(path)).toEqual(places));
});

test('lets the system decide where two have the same folder', () => {
  const path = '/usr/local/lib/python3.9/x';
  expect([placesOf(path), placesOf(path, 'linux'), placesOf(path, 'macos'), placesOf('/home/mia/x', 'macos')]).toEqual([
    ['system'],
    ['system'],
    ['mac-local'],
    ['home'],
  ]);
});

test('knows no place for an empty path, nor for one that fits no row', () => {
  expect([placesOf(''), placesOf('  '), placesOf('/shop/x'), placesOf('~'), placesOf('c:')]).toEqual([[], [], [], [], ['project']]);
});
