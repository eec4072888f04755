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
  ])('%s', (text, script) => expect(launcherOf(text)).toBe(script));
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
