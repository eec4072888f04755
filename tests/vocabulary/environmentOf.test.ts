import { describe, expect, test } from 'vitest';
import { environmentOf } from '../../src/vocabulary/environmentOf.ts';

describe('the folder of an environment by what lies in it', () => {
  test.each([
    ['/srv/venvs/shop/lib/python3.11/site-packages/rich', '/srv/venvs/shop'],
    ['C:\\work\\my-venv\\Lib\\site-packages\\rich', 'C:\\work\\my-venv'],
    ['C:\\work\\my-venv\\Scripts\\pip.exe', 'C:\\work\\my-venv'],
    ['/venv/lib/python3.8/x', '/venv'],
    ['/srv/site-packages-shop/.venv/bin/x', '/srv/site-packages-shop/.venv'],
    ['/srv/my-site-packages/.venv/bin/x', '/srv/my-site-packages/.venv'],
    ['/srv/python3-shop/venv/bin/x', '/srv/python3-shop/venv'],
    ['/srv/mypython3/venv/bin/x', '/srv/mypython3/venv'],
  ])('%s: %s', (path, folder) => expect(environmentOf(path)).toBe(folder));
});

describe('nothing where only a part of that lies in it', () => {
  test.each([
    '/srv/venvs/shop/lib/tools/x',
    '/srv/venvs/shop/tools/python3.11/x',
    '/srv/venvs/shop/mylib/python3.11/x',
    '/srv/venvs/shop/library/python3.11/x',
    '/srv/venvs/shop/lib/cpython3.11/x',
    '/srv/venvs/shop/lib/python3.11-dev/x',
    '/srv/venvs/shop',
    '/srv/venvs/shop/bin/x',
    'venv/bin/x',
    '.venv',
    '',
  ])('%s', (path) => expect(environmentOf(path)).toBeUndefined());
});
