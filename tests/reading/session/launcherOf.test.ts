import { describe, expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { isWithoutPython, launcherOf } from '../../../src/reading/session/launcherOf.ts';

describe('the script whose interpreter cannot be started', () => {
  test.each([
    ['bash: /srv/shop/venv/bin/pip: /srv/old/python3: bad interpreter: No such file or directory', '/srv/shop/venv/bin/pip'],
    ['zsh: /srv/shop/venv/bin/pip: bad interpreter: /srv/old/python3: no such file or directory', '/srv/shop/venv/bin/pip'],
    ['-bash: ./pip : /srv/old/python3 : mauvais interpréteur: Aucun fichier ou dossier de ce type', './pip'],
    ['bash: ./pip: /srv/old/python3: Defekter Interpreter: Keine Berechtigung', './pip'],
    ['bash: ./pip: /srv/old/python3: intérprete erróneo: No existe', './pip'],
    ['bash: ./pip: /srv/old/python3: interprete errato: Permesso negato', './pip'],
    ['bash: ./pip: /srv/old/python3: interpretador incorreto: Permissão negada', './pip'],
    ['bash: ./pip: /srv/old/python3: interpretador errado: Permissão recusada', './pip'],
    ['bash: ./pip: /srv/old/python3: ongeldige interpreter: Toegang geweigerd', './pip'],
    ['bash: ./pip: /srv/old/python3: zły interpreter: Brak dostępu', './pip'],
    ['bash: ./pip: /srv/old/python3: неверный интерпретатор: Отказано в доступе', './pip'],
    ['bash: ./pip: /srv/old/python3: 错误的解释器: 权限不够', './pip'],
    ['bash: ./pip: /srv/old/python3: 解释器错误: 权限不够', './pip'],
    ['bash: ./pip: /srv/old/python3: 誤ったインタプリタです: 許可がありません', './pip'],
    ['bash: ./pip: /srv/old/python3: 잘못된 인터프리터: 허가 거부', './pip'],
    ['bash: ./pip: Permission denied', undefined],
  ])('%s', (text, script) => {
    const start = text.includes('/srv/old/python3') ? text.indexOf('/srv/old/python3') : text.indexOf('./pip');
    const found = launcherOf(text, { start, end: start + 5 });
    expect(found && text.slice(found.start, found.end)).toBe(script);
  });
  test('is none where another line holds the refused path', () => {
    const text = "bash: /srv/eve/venv/bin/x: /srv/old/python3: bad interpreter: no\nPermission denied: '/srv/shop/x'";
    expect(launcherOf(text, { start: text.indexOf('/srv/shop'), end: text.length - 1 })).toBe(undefined);
  });
});

test.each([
  ["No Python at 'C:\\Python39\\python.exe'", true],
  ["did not find executable at 'C:\\Python39\\python.exe': Zugriff verweigert", true],
  ['bash: ./pip: /srv/old/python3: bad interpreter: Permission denied', true],
  ['bash: ./pip: Permission denied', false],
  ['mia@mac ~ % python3 -m pip install rich\nxcode-select: note: No developer tools were found, requesting install.', true],
  ['mia@mac ~ % pip3 install rich\nxcrun: error: invalid active developer path (/Library/Developer/CommandLineTools)', true],
  ['mia@mac ~ % python3 -m pip install rich\nCollecting rich\nxcrun: error: invalid active developer path (/Library/Developer/CommandLineTools)', false],
  ['  Running command git clone -q https://example.org/shop /tmp/pip-req-build-1\nxcrun: error: invalid active developer path', false],
])('%s: no Python is behind it: %s', (text, isGone) => expect(isWithoutPython(text)).toBe(isGone));

test('what is made anew is the environment of the script, never the one that its interpreter lay in', () => {
  const { facts } = read('$ pip list\nbash: /srv/shop/venv/bin/pip: /srv/old/venv/bin/python3: bad interpreter: No such file or directory');
  expect([facts.environment?.[0]?.value, facts.python, facts.path?.[0]?.value]).toEqual(['/srv/shop/venv', undefined, '/srv/old/venv/bin/python3']);
});

test('a Python that is gone is not called', () => {
  const { facts } = read("(venv) PS C:\\shop> pip list\nNo Python at 'C:\\Users\\mia\\AppData\\Local\\Programs\\Python\\Python310\\python.exe'");
  expect(facts.python).toBe(undefined);
});

describe('a line about another environment aims no command', () => {
  const REFUSED = "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/home/mia/shop/.venv/lib/python3.12/site-packages/x'";
  test.each([
    '  running build: /srv/team/venv/bin/x: bad interpreter',
    'bash: /root/.venv/bin/pip: /usr/bin/python9: bad interpreter: No such file or directory',
    'zsh: /home/eve/.venv/bin/pip: bad interpreter: /home/eve/python: no such file or directory',
  ])('%s', (line) => expect(read(`mia@lab:~$ pip install rich\n${line}\n${REFUSED}`).facts.environment?.[0]?.value).toBe('/home/mia/shop/.venv'));
  test.each([
    ['of somebody else', 'mia@lab:~$ pip list\nbash: /home/eve/.venv/bin/pip: /home/eve/python3: bad interpreter: No such file or directory'],
    [
      'with a sign that is not seen',
      'bash: /home/mia/my\u200bshop/.venv/bin/pip: /home/mia/other/.venv/bin/python3.9: bad interpreter: No such file or directory',
    ],
    ['that is cut', 'bash: /mnt/a:/srv/shop/.venv/bin/pip: /srv/python3: bad interpreter: No such file or directory'],
  ])('a script %s names no environment', (_name, text) => expect(read(text).facts.environment).toBe(undefined));
});
