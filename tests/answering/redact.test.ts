import { describe, expect, test } from 'vitest';
import { redactCommand } from '../../src/answering/redact/redactCommand.ts';
import { redactPath } from '../../src/answering/redact/redactPath.ts';
import { VERB_ROWS } from '../../src/reading/session/tools/toolRows.ts';
import type { FactValues } from '../../src/vocabulary/facts.ts';
import { told } from '../vocabulary/told.ts';
import { TRIES } from './tries.ts';

describe('a path keeps its shape and what every machine has', () => {
  test.each([
    ['C:\\Users\\mia\\shop\\.venv\\Lib\\site-packages\\rich', 'C:\\Users\\USER\\FOLDER\\.venv\\Lib\\site-packages\\rich'],
    ['c:/users/mia/shop/setup.py', 'c:/users/USER/FOLDER/setup.py'],
    ['/home/mia/lab', '/home/USER/FOLDER'],
    ['/home/mia/lab.txt', '/home/USER/FILE.txt'],
    ['/home/mia/lab.shop', '/home/USER/FOLDER'],
    ['/Users/mia', '/Users/USER'],
    ['/Users/Shared/shop', '/Users/Shared/FOLDER'],
    ['C:\\Users\\Public\\shop', 'C:\\Users\\Public\\FOLDER'],
    ['C:\\Users\\Lib\\shop', 'C:\\Users\\USER\\FOLDER'],
    ['/home/.venv/lib', '/home/USER/lib'],
    ['~/shop', '~/FOLDER'],
    ['~mia/shop', '~USER/FOLDER'],
    ['shop/~mia', 'FOLDER/FOLDER'],
    ['../shop/./x', '../FOLDER/./FOLDER'],
    ['\\\\lab\\share\\shop', '\\\\HOST\\share\\FOLDER'],
    ['//lab/shop', '//HOST/FOLDER'],
    ['/lab//shop', '/FOLDER//FOLDER'],
    ['\\lab\\shop', '\\FOLDER\\FOLDER'],
    ['\\\\?\\UNC\\lab\\shop', '\\\\?\\UNC\\HOST\\FOLDER'],
    ['\\\\?\\unc\\lab\\shop', '\\\\?\\unc\\HOST\\FOLDER'],
    ['\\\\?\\D:\\shop', '\\\\?\\D:\\FOLDER'],
    ['\\\\wsl$\\lab\\home\\mia', '\\\\wsl$\\FOLDER\\home\\USER'],
    ['\\\\WSL.localhost\\lab', '\\\\WSL.localhost\\FOLDER'],
    ['\\\\wsl$.lab\\shop', '\\\\HOST\\FOLDER'],
    ['C:\\Users\\mia\\OneDrive\\shop', 'C:\\Users\\USER\\OneDrive\\FOLDER'],
    ['C:\\Users\\mia\\ONEDRIVE - Lab\\x', 'C:\\Users\\USER\\ONEDRIVE - NAME\\FOLDER'],
    ['C:\\Users\\mia\\Dropbox (Lab)\\x', 'C:\\Users\\USER\\Dropbox (NAME)\\FOLDER'],
    ['/tmp/pip-uninstall-ab12cd34/pip.exe', '/tmp/pip-uninstall-RANDOM/pip.exe'],
    ['/tmp/pip_build_mia/rich', '/tmp/pip_build-RANDOM/FOLDER'],
    ['/tmp/tmpab12cd34', '/tmp/tmp-RANDOM'],
    ['/tmp/tmp.shop', '/tmp/FOLDER'],
    ['/mnt/c/Users/mia', '/mnt/c/Users/USER'],
    ['/srv/c', '/srv/FOLDER'],
    ['/mnt/cd', '/mnt/FOLDER'],
    ['/venv/lib/python3.12/site-packages/rich-13.7.1.dist-info/RECORD', '/venv/lib/python3.12/site-packages/rich-13.7.1.dist-info/RECORD'],
    ['/venv/lib/python3.12/site-packages/rich-13.7.1rc1.dist-info', '/venv/lib/python3.12/site-packages/rich-13.7.1rc1.dist-info'],
    ['/venv/lib/python3.12/site-packages/rich-13+lab.dist-info', '/venv/lib/python3.12/site-packages/rich-VERSION.dist-info'],
    ['/venv/lib/python3.12/site-packages/shop-1.0.dist-info', '/venv/lib/python3.12/site-packages/PACKAGE.dist-info'],
    ['/venv/lib/python3.12/site-packages/shop/lab.py', '/venv/lib/python3.12/site-packages/PACKAGE/FILE.py'],
    ['/venv/lib/python3.12/site-packages/PIL/shop.so', '/venv/lib/python3.12/site-packages/PIL/FILE.so'],
    ['/usr/lib/python3/dist-packages/yaml', '/usr/lib/python3/dist-packages/yaml'],
    ['/srv/rich/yaml', '/srv/FOLDER/FOLDER'],
    ['C:\\Python311\\Scripts\\black.exe', 'C:\\Python311\\Scripts\\black.exe'],
    ['C:\\Python311\\Scripts\\shop.exe', 'C:\\Python311\\Scripts\\FILE.exe'],
    ['/usr/bin/black', '/usr/bin/black'],
    ['', ''],
    ['/', '/'],
    ['\ud800', 'FOLDER'],
    ['constructor/__proto__', 'FOLDER/FOLDER'],
  ])('%s', (path, expected) => expect(redactPath(path)).toBe(expected));

  test.each([
    'C:\\Program Files\\Python312\\Lib\\site-packages\\pip\\__init__.py',
    'C:\\Program Files (x86)\\Python39-32\\Scripts\\pip3.9.exe',
    'C:\\ProgramData\\anaconda3\\Lib\\site-packages',
    'C:\\Windows\\System32',
    'C:\\PROGRA~1\\Python311\\python.exe',
    'c:\\program files\\windowsapps\\pythonsoftwarefoundation.python.3.11_3.11.2544.0_x64__qbz5n2kfra8p0\\python.exe',
    'C:\\Python311\\Lib\\site-packages\\~ip',
    '/usr/local/lib/python3.11/dist-packages',
    '/usr/bin/python3.12',
    '/opt/homebrew/Cellar/python@3.12/3.12.4_1/bin/pip3.12',
    '/Library/Frameworks/Python.framework/Versions/3.11/bin/python3',
    '/home/linuxbrew/.linuxbrew/bin/pip',
    '/root/.local/share/uv/python/cpython-3.12.4-linux-x86_64-gnu/bin/python3',
    '/opt/conda/envs',
    '/var/lib',
    '/.cache/pip',
    '.venv/bin/pip',
    '$HOME/.local',
    '%USERPROFILE%\\AppData\\Local\\Temp',
  ])('%s stays', (path) => expect(redactPath(path)).toBe(path));

  test.each(TRIES.map(({ says }) => says))('and is the same when done twice: %s', (path) => {
    const once = redactPath(path);
    expect(redactPath(once)).toBe(once);
  });
  test('and is cut where it is longer than any', () => expect(redactPath('/x'.repeat(10_000)).length).toBe('/FOLDER'.length * 500));
  test.each(['/', '\\', 'a', '~', 'tmp', '-', '.', 'rich-1', ' ', 'OneDrive - '])('and a long one of %j costs nothing', (piece) => {
    const start = performance.now();
    redactPath(piece.repeat(1_000_000));
    redactPath(`/site-packages/${piece.repeat(1_000_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a command is made from what was read of it', () => {
  const command = (again: FactValues['again'], more: Parameters<typeof told>[0] = {}) => redactCommand(told({ again: [again], ...more }));
  test.each([
    [['install', '--upgrade', 'rich'], {}, 'pip install --upgrade rich'],
    [['install', 'shop', '-r', 'lab.txt'], {}, 'pip install PACKAGE -r FILE'],
    [['uninstall', '-y', 'shop'], {}, 'pip uninstall -y PACKAGE'],
    [['install', '--user', 'rich'], { python: [['py', '-3.11']] }, 'py -3.11 -m pip install --user rich'],
    [['install', 'rich'], { python: [['C:\\Users\\mia\\python.exe']] }, 'pip install rich'],
    [['pip', 'install', '--system', 'rich'], { tool: ['uv'], python: [['python3']] }, 'uv pip install --system rich'],
    [['sync'], { tool: ['uv'] }, 'uv sync'],
    [['add', 'shop', '--source', 'lab'], { tool: ['poetry'] }, 'poetry add PACKAGE --source NAME'],
    [['list'], { tool: ['pip'] }, 'pip list'],
    [['run', 'pip', 'install', 'shop'], { tool: ['poetry'] }, 'poetry run pip install PACKAGE'],
    [['.venv'], { tool: ['venv'], python: [['py', '-3.11']] }, 'py -3.11 -m venv .venv'],
    [['--without-pip', '--prompt', 'mia', 'shop'], { tool: ['venv'] }, 'python -m venv --without-pip FOLDER FOLDER FOLDER'],
    [[], { verb: ['ensurepip'] }, 'python -m ensurepip'],
    [['install', '-d', 'shop'], { tool: ['pipenv'] }, 'pipenv install -d PACKAGE'],
  ] as const)('%j', (again, more, expected) => expect(command(again, more)).toBe(expected));
  test.each([
    [['install', '--target', 'x', 'rich'], {}],
    [['install', '--lab'], {}],
    [['install'], { tool: ['setup.py'] }],
  ] as const)('and is not told where a word is not known: %j', (again, more) => expect(command(again, more)).toBeUndefined());
  test.each(VERB_ROWS)('and every verb that is read: $example', ({ tool, words }) =>
    expect(command([...words, 'shop'], { tool: [tool] })).toBe([tool, ...words, 'PACKAGE'].join(' ')),
  );
  test('and the line itself tells nothing', () => expect(redactCommand(told({ command: ['pip install rich'] }))).toBeUndefined());
});
