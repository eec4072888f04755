import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { templateFor } from '../../src/diagnosis/personalise.ts';
import { shellOf } from '../../src/diagnosis/shellOf.ts';
import { SHELLS } from '../../src/diagnosis/types.ts';
import { cause } from '../../src/schemas/cause.ts';
import { guide } from '../../src/schemas/guide.ts';
import { readFolder } from '../../src/table/readFolder.ts';
import { compiled, table } from './compiled.ts';

const FOLDERS = ['causes', 'remedies', 'questions', 'guide'];
const articles = FOLDERS.flatMap((folder) =>
  readdirSync(join('content', folder)).map((name) => ({ file: join('content', folder, name), folder, id: name.replace('.mdx', '') })),
);
const bodyOf = (file: string): string => readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
const ADDRESS: Readonly<Record<string, string>> = { causes: 'causes', remedies: 'remedies', questions: 'ask', guide: 'guide' };
const FOLDER_OF: Readonly<Record<string, string>> = { causes: 'causes', remedies: 'remedies', ask: 'questions', guide: 'guide' };

/** The content file that a relative link of an article leads to. */
const targetOf = (folder: string, id: string, href: string): string => {
  const path = join('/', ADDRESS[folder] ?? folder, id, href.replace(/#.*/, ''));
  const [, kind = '', name = ''] = path.split('/');
  return name ? `content/${FOLDER_OF[kind] ?? kind}/${name}.mdx` : `(index) ${kind}`;
};

test('content has no mistakes', () => expect(compiled.mistakes).toEqual([]));
test('the guide has no mistakes', () => expect(readFolder('content/guide', guide).mistakes).toEqual([]));
test('there is content', () => expect(articles.length).toBeGreaterThan(30));

describe.each(articles)('$file', ({ file, folder, id }) => {
  const body = bodyOf(file);
  const links = [...body.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter((href) => !/^(?:https:|#)/.test(href));

  test('links to articles that exist', () => {
    const broken = links.filter(
      (href) =>
        !/^\.\.?\//.test(href) || !/\/(?:#.*)?$/.test(href) || !(targetOf(folder, id, href).startsWith('(index)') || existsSync(targetOf(folder, id, href))),
    );
    expect(broken, 'write relative links with a slash at the end, to an article that exists').toEqual([]);
  });
  test('imports nothing and calls no component', () => {
    const prose = body.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
    expect(prose).not.toMatch(/^(?:import|export) /m);
    expect(prose).not.toMatch(/[<{]/);
  });
});

const commands = [
  ...table.remedies.flatMap((remedy) =>
    [...remedy.steps, remedy.check, remedy.undo].map(({ commands: given }) => ({ id: `remedies/${remedy.id}`, commands: given ?? {} })),
  ),
  ...table.causes.map(({ id, check }) => ({ id: `causes/${id}`, commands: check.commands ?? {} })),
];
const lines = commands.flatMap(({ id, commands: given }) => Object.values(given).flatMap((text) => (text ?? '').split('\n').map((line) => ({ id, line }))));

test.each(lines)('$id runs nothing harmful: $line', ({ line }) => {
  expect(line).not.toMatch(
    /sudo(?: -\S+)* (?:\S*\/)?pip|chmod(?: -\S+)* [0-7]*7[0-7]*7\b|Everyone:\(?.*F|--break-system-packages|DisableRealtimeMonitoring \$true/i,
  );
});
test.each(lines)('$id knows its placeholders: $line', ({ line }) => {
  const names = [...line.matchAll(/(?<!\$)\{([a-z-]+)\}/g)].map((match) => match[1]);
  expect(['python', 'install', 'package', 'path', 'folder', 'venv', 'venv-old', 'venv-python']).toEqual(expect.arrayContaining(names));
});
test.each(lines)('$id puts no quotes around a placeholder: $line', ({ line }) =>
  expect(line).not.toMatch(/["']\{(?:install|package|path|folder|venv|venv-python)\}["']/),
);

describe.each(table.remedies)('remedy $id', (remedy) => {
  test('is named by a cause', () => expect(table.causes.filter(({ remedies }) => remedies.includes(remedy.id))).not.toEqual([]));
  test('has every step in every shell of its systems', () => {
    const shells = SHELLS.filter((shell) => remedy.systems.some((os) => shellOf({ os, shell }) === shell));
    // A step that says it is PowerShell's alone has no twin in the other shell.
    const gaps = remedy.steps
      .filter(({ say }) => !say.includes('PowerShell'))
      .flatMap(({ say, commands: given }) =>
        given ? shells.filter((shell) => !remedy.systems.some((os) => templateFor(given, shell, os))).map((shell) => `${say} (${shell})`) : [],
      );
    expect(gaps).toEqual([]);
  });
});

describe.each(table.causes.filter(({ family }) => family === 'permission'))('cause $id', ({ remedies, systems }) => {
  test.each(systems)('has a way without administrator rights on %s', (os) => {
    const free = table.remedies.filter(({ id, rights, systems: own }) => remedies.includes(id) && rights === 'none' && own.includes(os));
    expect(free).not.toEqual([]);
  });
});

const messages = readFolder('content/causes', cause).entries.flatMap(({ id, messages: own }) => own.map((text) => ({ text, cause: id })));

test.each(messages)('the message "$text" is not diagnosed as another cause', ({ text, cause: own }) => {
  const { causes } = diagnose(table, [text]);
  expect([own, undefined]).toContain(causes[0]?.id);
});
