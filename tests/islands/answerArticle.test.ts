import { describe, expect, test } from 'vitest';
import { answerArticle } from '../../src/islands/engine/answerArticle.ts';
import type { ArticleQuestion } from '../../src/islands/engine/messages.ts';
import { remedyOf, tableOf } from '../answering/fixture.ts';

const look = { say: 'Look.', prints: 'Yes.', commands: { windows: 'dir', posix: 'ls' } };
const table = tableOf(
  [
    remedyOf('for-venv', { places: ['venv'] }),
    remedyOf('for-all', { steps: [{ say: 'Run this.', commands: { any: '{python} -m pip install {install}', uv: 'uv add {install}' } }] }),
    remedyOf('further', { systems: ['linux'] }),
  ],
  [
    { id: 'a', systems: ['windows', 'linux'], check: look },
    { id: 'windows-only', systems: ['windows'], check: look },
  ],
);
const ask = (fragment: string, given: Partial<ArticleQuestion> = {}) =>
  answerArticle(table, { ask: 'article', base: '/s/', folder: 'remedies', id: 'for-all', fragment, installing: '', ...given });
const command = (...given: Parameters<typeof ask>) => ask(...given).first?.steps[0]?.command;
const cause = (fragment: string, given: Partial<ArticleQuestion> = {}) => ask(fragment, { folder: 'causes', id: 'a', ...given });

describe('the command of an article', () => {
  test.each([
    ['has the interpreter and the package of the link', '#v=1&os=windows&shell=powershell&python=py%20-3.9&install=rich', {}, 'py -3.9 -m pip install rich'],
    ["is one of the link's tool", '#v=1&os=linux&tool=uv&install=rich', {}, 'uv add rich'],
    ["is quoted for the link's shell", '#v=1&os=windows&shell=cmd&install=requests%5Bsocks%5D', {}, 'py -m pip install "requests[socks]"'],
    [
      'is for the terminal that the page shows, whatever the link names',
      '#v=1&os=windows&shell=cmd&install=requests%5Bsocks%5D',
      { terminal: { shell: 'posix', os: 'linux' } },
      "python3 -m pip install 'requests[socks]'",
    ],
    ['has what was typed', '#v=1&os=linux', { installing: 'rich' }, 'python3 -m pip install rich'],
    ['has what was typed where there is no link', '', { installing: 'rich', terminal: { shell: 'cmd', os: 'windows' } }, 'py -m pip install rich'],
    ['keeps its blank where nothing tells', '#v=1&os=linux', {}, 'python3 -m pip install PACKAGE'],
    ['keeps its blank where what was typed cannot be read', '#v=1&os=linux', { installing: '"' }, 'python3 -m pip install PACKAGE'],
    ['takes nothing from a link of another version', '#v=9&os=windows&install=rich', {}, 'python3 -m pip install PACKAGE'],
  ] as const)('%s', (_name, fragment, given, expected) => expect(command(fragment, given)).toBe(expected));
  test('is none for an article that does not exist', () => expect(ask('#v=1', { id: 'constructor' }).first).toBeUndefined());
});

describe('the article of a cause', () => {
  test('shows the first remedy that fits, with its address, and names the others', () => {
    const { first, further } = cause('#v=1&os=linux&place=system');
    expect(first?.id).toBe('for-all');
    expect(first?.href).toBe('/s/remedies/for-all/#v=1&os=linux&place=system');
    expect(further).toEqual(['further']);
  });
  test('shows another first where the link tells more', () => expect(cause('#v=1&os=windows&place=venv').first?.id).toBe('for-venv'));
  test("has the cause's own look, for the reader", () => expect(cause('#v=1&os=windows').look).toEqual({ say: 'Look.', command: 'dir' }));
  test('is for its only system where the link names none', () =>
    expect(cause('#v=1&install=rich', { id: 'windows-only' }).first?.steps[0]?.command).toBe('py -m pip install rich'));
});

describe('what the link carries', () => {
  test.each([
    ['is told', '#v=1&os=windows&install=rich', 'Filled in from this link: Windows, installing rich. Check that you want to install exactly this.'],
    ['is told with its verdict', '#v=1&level=likely&os=linux', 'This link carries a verdict: the cause is likely. Filled in from this link: Linux.'],
    ['is nothing to tell where it has no words', '#v=1&tool=uv', ''],
    ['is nothing where there is none', '', ''],
  ])('%s', (_name, fragment, banner) => expect(ask(fragment).banner).toBe(banner));
  test('goes on to other articles, without the verdict and with the terminal that is shown', () =>
    expect(ask('#v=1&level=likely&os=windows&shell=cmd&install=rich', { terminal: { shell: 'posix', os: 'macos' } }).carried).toBe(
      'v=1&os=macos&shell=posix&install=rich',
    ));
  test('goes on without a name that was typed and that we do not know', () => {
    const { carried, first } = ask('#v=1&os=linux', { installing: 'acme-billing' });
    expect([carried, JSON.stringify(first).includes('acme-billing')]).toEqual(['v=1&os=linux', true]);
    expect(ask('#v=1&os=linux&install=acme-billing').carried).toBe('v=1&os=linux&install=acme-billing');
  });
  test('goes on with what was typed', () => expect(ask('#v=1&os=linux', { installing: 'rich' }).carried).toBe('v=1&os=linux&install=rich'));
});

test('what was typed is read or said', () => expect(['', 'rich', '"'].map((installing) => ask('#v=1', { installing }).isRead)).toEqual([true, true, false]));

test.each([
  ['nothing tells what was being installed', '#v=1&os=linux', true],
  ['a link left the name out', '#v=1&os=linux&install=PACKAGE', true],
  ['a link says it', '#v=1&os=linux&install=rich', false],
  ['nothing was being installed', '#v=1&os=linux&verb=uninstall', false],
])('the reader is asked or not, where %s', (_name, fragment, isAsked) => expect(ask(fragment).isAsked).toBe(isAsked));
