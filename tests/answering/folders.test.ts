import { describe, expect, test } from 'vitest';
import { folderOf, isTooWide, venvOf } from '../../src/answering/folders.ts';
import type { Place } from '../../src/vocabulary/places.ts';
import { told } from '../vocabulary/told.ts';

const at = (path: string, ...place: Place[]) => told({ path: [path], place });

describe('the folder that a refusal is about', () => {
  test.each([
    ['/srv/p/.venv/lib/python3.11/site-packages/x.py', 'venv', '/srv/p/.venv'],
    ['/srv/p/.venv/lib64/x', 'venv', '/srv/p/.venv'],
    ['/srv/p/.venv/bin', 'venv', '/srv/p/.venv'],
    ['/srv/p/.venv/include/x', 'venv', '/srv/p/.venv'],
    ['/srv/p/.venv/share/x', 'venv', '/srv/p/.venv'],
    ['/srv/p/.venv/etc/x', 'venv', '/srv/p/.venv'],
    ['C:\\p\\.venv\\Scripts\\x.exe', 'venv', 'C:\\p\\.venv'],
    ['/srv/p/.venv', 'venv', '/srv/p/.venv'],
    ['C:\\p\\env\\Lib\\site-packages\\x', 'own-site-packages', 'C:\\p\\env'],
    ['C:\\p\\env\\Scripts\\x.exe', 'own-site-packages', 'C:\\p\\env'],
    ['/home/mia/.local/lib/python3.11', 'user-site', '/home/mia/.local'],
    ['/home/mia/.local', 'user-site', '/home/mia/.local'],
    ['/Users/mia/Library/Python/3.9/x', 'user-site', '/Users/mia/Library/Python'],
    ['C:\\Users\\mia\\AppData\\Roaming\\Python\\Python312\\x', 'user-site', 'C:\\Users\\mia\\AppData\\Roaming\\Python'],
    ['/home/mia/.cache/pip/http/a', 'cache', '/home/mia/.cache/pip'],
    ['/Users/mia/Library/Caches/pip/http', 'cache', '/Users/mia/Library/Caches/pip'],
    ['C:\\Users\\mia\\AppData\\Local\\pip\\cache\\x', 'cache', 'C:\\Users\\mia\\AppData\\Local\\pip\\cache'],
    ['C:\\Users\\mia\\AppData\\Local\\uv\\cache\\x', 'cache', 'C:\\Users\\mia\\AppData\\Local\\uv\\cache'],
    ['x.egg-info', 'project', '.'],
    ['/srv/app/data/x.py', 'system', '/srv/app/data'],
    ['/srv/app/data/', 'system', '/srv/app'],
    ['/home/mia/setup.py', 'home', undefined],
    ['/opt/x.py', 'system', undefined],
    ['/x', 'system', undefined],
    ['x', 'system', undefined],
    ['C:\\Users\\mia\\x.py', 'home', undefined],
    ['C:\\Users\\mia\\shop\\x.py', 'home', 'C:\\Users\\mia\\shop'],
  ] as const)('%s in %s: %s', (path, place, folder) => expect(folderOf(at(path, place))).toBe(folder));
  test('is the environment where the drive is another place', () => expect(folderOf(at('/mnt/c/p/.venv/lib/x', 'mount', 'venv'))).toBe('/mnt/c/p/.venv'));
  test('is the first place’s where none has a folder of its own', () => expect(folderOf(at('/mnt/c/p/x', 'mount', 'home'))).toBe('/mnt/c/p'));
  test('is none where nothing is known', () =>
    expect([folderOf({}), folderOf(told({ path: ['/srv/p/x'] })), folderOf(told({ place: ['venv'] }))]).toEqual([undefined, undefined, undefined]));
  test('is none by a place that is only stated', () => {
    const path = told({ path: ['/srv/p/.venv/lib/x'] });
    expect(folderOf({ ...path, ...told({ place: ['venv'] }, { by: 'answer' }) })).toBeUndefined();
    expect(folderOf({ ...path, ...told({ place: ['venv'] }, { by: 'text', paste: 0, start: 0, end: 0 }) })).toBeUndefined();
  });
});

describe('the environment', () => {
  test.each([
    ['/srv/p/.venv/lib/x', ['venv'], '/srv/p/.venv'],
    ['/mnt/c/p/.venv/lib/x', ['mount', 'venv'], '/mnt/c/p/.venv'],
    ['C:\\p\\env\\Lib\\x', ['own-site-packages'], 'C:\\p\\env'],
    ['/usr/lib/x', ['system'], undefined],
    ['/home/mia/.local/lib/x', ['user-site'], undefined],
  ] as const)('%s in %j: %s', (path, places, folder) => expect(venvOf(at(path, ...places))).toBe(folder));
  test('is none where nothing is known', () => expect([venvOf({}), venvOf(told({ path: ['/srv/p/.venv/lib/x'] }))]).toEqual([undefined, undefined]));
});

describe('a folder is too wide', () => {
  test.each(['/', 'C:\\', 'c:', '', '/usr', '/usr/local', 'C:\\Windows', 'C:\\Users\\mia', '/home/mia/', '\\Users'])('%s', (folder) =>
    expect(isTooWide(folder)).toBe(true),
  );
  test.each(['/usr/local/lib', '/srv/shop', '/opt/shop', 'C:\\Users\\mia\\shop', '/constructor', '/__proto__', '/shop', '.', 'C:\\Windows\\x'])(
    'not %s',
    (folder) => expect(isTooWide(folder)).toBe(false),
  );
});
