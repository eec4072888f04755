import { describe, expect, test } from 'vitest';
import { folderOf, isTooWide, venvOf } from '../../src/answering/folders.ts';
import { environmentOf } from '../../src/vocabulary/environmentOf.ts';
import type { Place } from '../../src/vocabulary/places.ts';
import { told } from '../vocabulary/told.ts';

const at = (path: string, ...place: Place[]) => {
  const environment = place.includes('venv') ? environmentOf(path) : undefined;
  return told({ path: [path], place, ...(environment && { environment: [environment] }) });
};

const LIB = 'lib/python3.11/site-packages';

describe('the folder that a refusal is about', () => {
  test.each([
    [`/srv/p/.venv/${LIB}/x.py`, 'venv', '/srv/p/.venv'],
    ['/srv/p/.venv/lib64/python3.11/x', 'venv', '/srv/p/.venv'],
    ['/srv/p/.venv/lib/python3.11', 'venv', '/srv/p/.venv'],
    ['/srv/p/.venv/bin', 'venv', '/srv/p/.venv'],
    ['/srv/p/.venv/bin/pip', 'venv', '/srv/p/.venv'],
    ['C:\\p\\.venv\\Scripts\\x.exe', 'venv', 'C:\\p\\.venv'],
    ['C:\\p\\.venv\\Lib\\site-packages', 'venv', 'C:\\p\\.venv'],
    ['/srv/p/.venv', 'venv', '/srv/p/.venv'],
    ['/srv/p/venv/', 'venv', '/srv/p/venv'],
    [`/home/mia/.local/share/virtualenvs/shop-aB3/${LIB}/rich`, 'venv', '/home/mia/.local/share/virtualenvs/shop-aB3'],
    [`/home/mia/work/bin/app/.venv/${LIB}/rich`, 'venv', '/home/mia/work/bin/app/.venv'],
    ['D:\\work\\share\\shop\\.venv\\Lib\\site-packages\\rich', 'venv', 'D:\\work\\share\\shop\\.venv'],
    [`/srv/p/.venv/${LIB}/rich/bin/tool`, 'venv', '/srv/p/.venv'],
    [`/srv/lib/python3.9/p/.venv/${LIB}/x`, 'venv', '/srv/lib/python3.9/p/.venv'],
    ['C:\\p\\env\\Lib\\site-packages\\x', 'venv', 'C:\\p\\env'],
    ['C:\\p\\env\\Scripts\\x.exe', 'venv', 'C:\\p\\env'],
    ['/srv/p/.venv/include/x', 'venv', '/srv/p/.venv'],
    ['/home/mia/.local/lib64/python3.11/site-packages/x', 'user-site', '/home/mia/.local/lib64'],
    ['/home/mia/.local/lib/python3.11/site-packages/x', 'user-site', '/home/mia/.local/lib'],
    ['/home/mia/.local/bin/x', 'user-site', '/home/mia/.local/bin'],
    ['/Users/mia/Library/Python/3.9/x', 'user-site', '/Users/mia/Library/Python'],
    ['C:\\Users\\mia\\AppData\\Roaming\\Python\\Python312\\x', 'user-site', 'C:\\Users\\mia\\AppData\\Roaming\\Python'],
    ['/home/mia/.cache/pip/http/a', 'cache', '/home/mia/.cache/pip'],
    ['/home/mia/.pyenv/versions/3.11.6/lib/python3.11/site-packages/rich/x', 'user-python', '/home/mia/.pyenv/versions/3.11.6/lib/python3.11/site-packages'],
    ['/home/mia/.config/pip/pip.conf', 'home', '/home/mia/.config/pip'],
    ['/home/mia/.cache/pip', 'cache', '/home/mia/.cache/pip'],
    ['/Users/mia/Library/Caches/pip/http', 'cache', '/Users/mia/Library/Caches/pip'],
    ['C:\\Users\\mia\\AppData\\Local\\pip\\cache\\x', 'cache', 'C:\\Users\\mia\\AppData\\Local\\pip\\cache'],
    ['C:\\Users\\mia\\AppData\\Local\\uv\\cache\\x', 'cache', 'C:\\Users\\mia\\AppData\\Local\\uv\\cache'],
  ] as const)('%s in %s: %s', (path, place, folder) => expect(folderOf(at(path, place))).toBe(folder));
  test('is the environment where the drive is another place', () => expect(folderOf(at('/mnt/c/p/.venv/bin/x', 'mount', 'venv'))).toBe('/mnt/c/p/.venv'));
  test('is none where nothing is known', () =>
    expect([folderOf({}), folderOf(told({ path: ['/srv/p/.venv/bin/x'] })), folderOf(told({ place: ['venv'] }))]).toEqual([undefined, undefined, undefined]));
  test('is none by a place that is only stated', () => {
    const path = told({ path: ['/srv/p/.venv/bin/x'] });
    expect(folderOf({ ...path, ...told({ place: ['venv'] }, { by: 'answer' }) })).toBeUndefined();
    expect(folderOf({ ...path, ...told({ place: ['venv'] }, { by: 'text', paste: 0, start: 0, end: 0 }) })).toBeUndefined();
  });
});

describe('no folder is named that may be a home or a project', () => {
  test.each([
    '/export/home/stevenv/lib/python3.9/site-packages/rich',
    '/export/home/stevenv/scripts/x.py',
    '/export/home/venv/bin/pip',
    '/srv/devenv/scripts/build.py',
    '/srv/env/lib/secrets',
    '/nfs/home/env/bin/x',
    '/home/mia/shop/.env',
    'D:\\devenv\\Scripts\\x.exe',
    'C:\\Users\\mia\\venv-tools\\scripts\\rich.exe',
    '/c/Users/stevenv/Scripts/x.exe',
    '/c/Windows/venv/Scripts/x.exe',
    '/private/etc/venv/bin/pip',
    '/var/lib/venv/bin/pip',
    '/nix/store/a-venv/bin/pip',
    '/home/mia/infra/envs/prod/bin/pipeline.yml',
    '/home/mia/tools/envs/prod/bin/python-deploy.sh',
    'C:\\a[1]\\.venv\\Lib\\site-packages\\x',
    'C:\\x\\.venv:stream\\Lib\\site-packages\\x',
  ])('%s', (path) => expect([venvOf(at(path, 'venv')), folderOf(at(path, 'venv'))]).toEqual([undefined, undefined]));
  test.each([
    ['/root/.local/lib/python3.9/site-packages/rich', 'user-site'],
    ['/root/.cache/pip/http', 'cache'],
    ['/var/root/Library/Caches/pip/http', 'cache'],
  ] as const)('%s of root, but to root', (path, place) => {
    expect(folderOf(at(path, place))).toBeUndefined();
    expect(folderOf({ ...at(path, place), ...told({ prompt: ['root'] }) })).toMatch(/root\//);
  });
  test('a cache is cut at its own name', () => expect(folderOf(at('/srv/caches/team/.cache/pip/http/x', 'cache'))).toBe('/srv/caches/team/.cache/pip'));
  test('where signs of the path may or may not belong to it', () => {
    const path = at('/srv/p/.venv/bin/pip', 'venv');
    expect([venvOf(path), venvOf({ ...path, ...told({ trait: ['unsure-path'] }) })]).toEqual(['/srv/p/.venv', undefined]);
  });
});

describe('no folder is named', () => {
  test.each([
    ['of a project', 'x.egg-info', 'project'],
    ['of a record', 'RECORD', 'project'],
    ['of the system', '/srv/app/data/x.py', 'system'],
    ['of a home', 'C:\\Users\\mia\\shop\\x.py', 'home'],
    ['of another drive', '/mnt/c/p/x', 'mount'],
    ['where it does not end plainly', '/srv/p/venv/src/mylib/bin/tool', 'venv'],
    ['of an environment by another place alone', 'C:\\p\\env\\Lib\\site-packages\\x', 'own-site-packages'],
    ["of a package's own folder", '/opt/homebrew/lib/python3.11/site-packages/hatch/venv/core.py', 'venv'],
    ["of Python's own folder", '/opt/python/3.11/lib/python3.11/venv/scripts/common/activate', 'venv'],
    ['below packages', 'D:\\work\\Lib\\site-packages\\x\\.venv\\Scripts\\pip.exe', 'venv'],
    ['below the settings of the system', '/etc/ssl/venv', 'venv'],
    ['below a package manager', '/opt/homebrew/x/venv/bin/pip', 'venv'],
    ['below Program Files', 'C:\\Program Files\\shop\\venv\\Scripts\\pip.exe', 'venv'],
    ['that only holds environments', '/srv/envs', 'venv'],
    ['of another language', '/home/mia/.rbenv/bin/x', 'venv'],
    ['that is only called so', '/home/mia/projects/venv-tools/bin/run', 'venv'],
    ['of a path with a doubled slash', '/srv/p/.venv//bin/x', 'venv'],
    ['of a home in short', '~/shop/.venv/bin/x', 'venv'],
    ['of sources beside packages', '/home/mia/src/lib/site-packages/x.py', 'own-site-packages'],
    ['of all that one person installed', '/home/mia/.local', 'user-site'],
    ['on a server', '\\\\server\\share\\shop\\venv\\Lib\\site-packages\\x', 'venv'],
    ['on a server with slashes', '//server/share/venv/bin/x', 'venv'],
    ['of a verbatim path', '\\\\?\\C:\\shop\\venv\\Lib\\site-packages\\x', 'venv'],
    ['of a path with a step up', '/srv/p/../q/.venv/bin/x', 'venv'],
    ['of a path with a step in place', '/srv/./.venv/bin/x', 'venv'],
    ['of a path that ends in a step up', '/srv/p/.venv/bin/..', 'venv'],
    ['of a name with a dot behind it', 'C:\\p.\\.venv\\Scripts\\x', 'venv'],
    ['of a name with a space behind it', '/srv/p /.venv/bin/x', 'venv'],
    ['of a path with a space behind it', '/srv/p/.venv/bin/x ', 'venv'],
    ['of a path with a star', '/srv/*/.venv/bin/x', 'venv'],
    ['of a path with a question mark', '/srv/p?/.venv/bin/x', 'venv'],
    ['of a relative path in an environment', '.venv\\Lib\\site-packages\\x', 'venv'],
    ['of a relative environment', '.venv', 'venv'],
    ['that is a home', `/home/mia/${LIB}/x`, 'own-site-packages'],
    ['that is a system folder', '/opt/bin/x', 'venv'],
    ['that is a drive', 'C:\\Scripts\\x.exe', 'own-site-packages'],
  ] as const)('%s: %s in %s', (_name, path, place) => expect([folderOf(at(path, place)), venvOf(at(path, place))]).toEqual([undefined, undefined]));
});

describe('the environment ends in its own name, whatever stands before it', () => {
  const WORDS = ['lib', 'bin', 'share', 'etc', 'include', 'scripts'];
  const befores = WORDS.flatMap((one) => [[one], ...WORDS.map((other) => [one, other])]).map((words) => ['work', ...words].join('/'));
  const INSIDES = [`${LIB}/rich/x.py`, 'lib64/python3.12', 'bin/pip'];
  const WINDOWS = ['Lib/site-packages/rich', 'Scripts/pip.exe', 'Scripts'];
  const onWindows = (path: string) => `D:/${path}`.replaceAll('/', '\\');
  test.each(['.venv', 'venv', 'virtualenvs/shop-aB3'])('%s', (name) => {
    for (const before of befores) {
      for (const inside of INSIDES.slice(0, name.includes('/') ? 2 : 3))
        expect(folderOf(at(`/srv/${before}/${name}/${inside}`, 'venv'))).toBe(`/srv/${before}/${name}`);
      for (const inside of WINDOWS) expect(folderOf(at(onWindows(`${before}/${name}/${inside}`), 'venv'))).toBe(onWindows(`${before}/${name}`));
    }
  });
});

describe('the environment is the last one of its path', () => {
  test.each([
    ['below a bin', '/srv/shop/bin/.venv', '/srv/shop/bin/.venv'],
    ['below a folder of scripts', 'C:\\work\\shop\\scripts\\.venv', 'C:\\work\\shop\\scripts\\.venv'],
    ['below the packages of another Python', '/srv/shop/lib/python3.11/tools/.venv/bin/pip', '/srv/shop/lib/python3.11/tools/.venv'],
  ])('%s', (_name, path, folder) => expect(folderOf(at(path, 'venv'))).toBe(folder));
});

describe('the environment', () => {
  test.each([
    ['/srv/p/.venv/bin/x', ['venv'], '/srv/p/.venv'],
    ['/mnt/c/p/.venv/bin/x', ['mount', 'venv'], '/mnt/c/p/.venv'],
    ['C:\\p\\env\\Lib\\site-packages\\x', ['venv'], 'C:\\p\\env'],
    ['/usr/bin/x', ['system'], undefined],
    ['/home/mia/.local/lib/python3.11/x', ['user-site'], undefined],
    ['/home/mia/.cache/pip/x', ['cache'], undefined],
  ] as const)('%s in %j: %s', (path, places, folder) => expect(venvOf(at(path, ...places))).toBe(folder));
  test('is none where nothing is known', () => expect([venvOf({}), venvOf(told({ path: ['/srv/p/.venv/bin/x'] }))]).toEqual([undefined, undefined]));
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

describe('the environment of a command whose interpreter was refused', () => {
  const of = (script: string, environment: string) => {
    const origin = { by: 'text', paste: 0, start: 0, end: 1, path: script } as const;
    return venvOf({ ...told({ path: ['/srv/old/venv/bin/python3'], place: ['venv'] }), environment: [{ value: environment, origin }] });
  };
  test.each([
    ['/srv/shop/venv/bin/pip', '/srv/shop/venv', '/srv/shop/venv'],
    ['shop/venv/bin/pip', 'shop/venv', undefined],
    ['/srv/shop/venv/bin/pip', '/srv/other/venv', undefined],
  ])('%s in %s: %s', (script, environment, folder) => expect(of(script, environment)).toBe(folder));
});
