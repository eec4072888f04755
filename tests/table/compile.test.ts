import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileTable } from '../../src/table/compileTable.ts';
import { loadTable } from '../../src/table/loadTable.ts';
import { tellingMessages } from '../../src/table/tellingMessages.ts';

const root = mkdtempSync(join(tmpdir(), 'table-'));
afterAll(() => rmSync(root, { recursive: true }));

const SOURCES = 'sources: [{ title: A source, url: "https://pip.pypa.io/", checked: pip 26.2 }]';
const BODY = [
  'It says no',
  'What happened',
  'How to tell it from others',
  'What not to do',
  'How to keep it from coming back',
  'When this is the right one',
  'When it does not work',
]
  .map((part) => `## ${part}\n\nSome words.\n`)
  .join('\n');
const FILES = {
  'causes/disk.mdx': `title: The disk is full\nshort: Disk full\nsummary: Nothing more fits onto the disk.\nfamily: permission\nsystems: [linux]\nmessages: ['No space left on device']\nremedies: [clear]\ncheck: { say: Look at the disk., prints: A hundred per cent., otherwise: Some room. }\nsignatures:\n  - when: { number: Errno 28 }\n    strength: decisive\n    because: The number says that it is full.\n    examples: ['[Errno 28]']\n    counterexamples: ['[Errno 13]']\n${SOURCES}`,
  'remedies/clear.mdx': `title: Make room\nsummary: It removes what nobody needs.\nrisk: safe\nrights: none\nsystems: [linux]\nchanges: It removes some files.\nsteps: [{ say: Remove what is old. }]\ncheck: { say: Look at the disk., prints: Some room again. }\nundo: { say: There is nothing to undo., impossible: true }\n${SOURCES}`,
  'questions/message.mdx':
    'question: What does it say?\nstart: true\nanswers:\n  - { id: full, label: Full, states: { refusal: full }, cause: disk }\n  - { id: other, label: Other, cause: disk }',
  'guide/disks.mdx': `title: About disks\nsummary: What a disk is made of.\norder: 1\n${SOURCES}`,
};

/** A folder of content, with some files as a test has them. */
function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(root, 'content-'));
  for (const kind of ['causes', 'remedies', 'questions', 'guide']) mkdirSync(join(folder, kind));
  for (const [name, head] of Object.entries(FILES)) writeFileSync(join(folder, name), `---\n${head}\n---\n${BODY}`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
const mistakes = (files: Readonly<Record<string, string>>) => {
  const folder = folderWith(files);
  return compileTable(folder).mistakes.map(({ file, field, mend }) => `${file.replace(`${folder}/`, '')}: ${field}: ${mend}`);
};

test('a folder of content becomes one table of plain JSON', () => {
  const { table, examples, mistakes: none } = compileTable(folderWith());
  expect(none).toEqual([]);
  expect(table.causes[0]?.signatures).toEqual([{ when: { number: ['Errno 28'] }, strength: 'decisive', because: 'The number says that it is full.' }]);
  expect(Object.keys(table.causes[0] ?? {})).toEqual(['id', 'title', 'summary', 'family', 'systems', 'remedies', 'check', 'signatures']);
  expect(table.remedies.map(({ id, undo }) => [id, undo.impossible])).toEqual([['clear', true]]);
  expect(table.remedies[0]).not.toHaveProperty('sources');
  expect(table.questions[0]).toMatchObject({
    id: 'message',
    start: true,
    answers: [
      { id: 'full', states: { refusal: ['full'] } },
      { id: 'other', states: {} },
    ],
  });
  expect([table.version, table.messages]).toEqual([2, [{ text: 'No space left on device', cause: 'disk' }]]);
  expect(examples).toMatchObject([{ cause: 'disk', signature: 0, examples: ['[Errno 28]'], counterexamples: ['[Errno 13]'] }]);
});

describe('an author is told in words what is wrong with a field', () => {
  const cause = (from: string, to: string) => mistakes({ 'causes/disk.mdx': `---\n${FILES['causes/disk.mdx'].replace(from, to)}\n---\n${BODY}` });
  test.each([
    ['that is missing', SOURCES, '', ['sources: add this field: it holds a list']],
    ['that is too short', "['No space left on device']", '[Full]', ['messages.0: write at least 8 characters']],
    ['that is too long', 'short: Disk full', `short: ${'x'.repeat(33)}`, ['short: shorten it: at most 32 characters']],
    ['that is empty', '[linux]', '[]', ['systems: write at least 1 entry']],
    ['that is of another kind', "['No space left on device']", '7', ['messages: write a list here']],
  ])('%s', (_name, from, to, wanted) => expect(cause(from, to)).toEqual(wanted.map((line) => `causes/disk.mdx: ${line}`)));
});

describe('an author is told file, field and mend of', () => {
  test.each([
    [
      'a file without front matter',
      'guide/disks.mdx',
      '# Disks',
      ['guide/disks.mdx: (front matter): begin the file with --- and end its front matter with ---'],
    ],
    [
      'a star without quotes',
      'guide/disks.mdx',
      '---\ntitle: *.pyd\n---\nx',
      ['guide/disks.mdx: (front matter): line 2: put quotes around "*.pyd": without them YAML takes a leading * for a reference'],
    ],
    [
      'a colon without quotes',
      'guide/disks.mdx',
      '---\ntitle: Disks\nsummary: What a disk is: a plate.\n---\nx',
      ['guide/disks.mdx: (front matter): line 3: put quotes around a text that holds a colon, and indent the keys of one entry alike'],
    ],
    [
      'a field of its own',
      'guide/disks.mdx',
      `---\n${FILES['guide/disks.mdx']}\nextra: 1\n---\nx`,
      ['guide/disks.mdx: (front matter): Unrecognized key: "extra"'],
    ],
    [
      'a reader whose words are those of pip',
      'remedies/clear.mdx',
      `---\n${FILES['remedies/clear.mdx']}\ntools: [setup.py]\n---\nx`,
      ['remedies/clear.mdx: tools.0: Invalid option: expected one of "pip"|"uv"|"pipx"|"poetry"|"pipenv"|"conda"'],
    ],
    [
      'a step for a reader whose words are those of pip',
      'remedies/clear.mdx',
      `---\n${FILES['remedies/clear.mdx'].replace('Remove what is old. }', 'Remove what is old., tools: [venv] }')}\n---\nx`,
      ['remedies/clear.mdx: steps.0.tools.0: Invalid option: expected one of "pip"|"uv"|"pipx"|"poetry"|"pipenv"|"conda"'],
    ],
    [
      'a wrong id',
      'causes/disk.mdx',
      `---\n${FILES['causes/disk.mdx'].replace('[clear]', '[gone]')}\n---\nx`,
      ['causes/disk.mdx: remedies.0: there is no remedy "gone": correct the id or write content/remedies/gone.mdx'],
    ],
  ])('%s', (_name, file, text, [first = '']) => expect(mistakes({ [file]: text })[0]).toBe(first));
  test('front matter that is no YAML', () =>
    expect(mistakes({ 'guide/disks.mdx': '---\ntitle: [open\n---\nx' })[0]).toMatch(/^guide\/disks\.mdx: \(front matter\): line \d: .+$/));
  test('every file at once, before the content is checked as a whole', () =>
    expect(mistakes({ 'guide/disks.mdx': '', 'remedies/clear.mdx': '' })).toEqual([
      'remedies/clear.mdx: (front matter): begin the file with --- and end its front matter with ---',
      'guide/disks.mdx: (front matter): begin the file with --- and end its front matter with ---',
    ]));
});

test('files that are no articles are passed over', () => expect(mistakes({ 'guide/notes.txt': 'x' })).toEqual([]));
test('articles stand in the order of their names', () => {
  const folder = folderWith();
  for (const name of ['b', 'a']) cpSync(join(folder, 'guide/disks.mdx'), join(folder, `guide/${name}.mdx`));
  expect(compileTable(folder).content.guide.map(({ id }) => id)).toEqual(['a', 'b', 'disks']);
});
test('the table is loaded, or every mistake is thrown', () => {
  expect(loadTable(folderWith()).causes).toHaveLength(1);
  expect(() => loadTable(folderWith({ 'guide/disks.mdx': '' }))).toThrow(/^content\/ has mistakes:\n {2}.*guide\/disks\.mdx: \(front matter\): begin the file/);
});

describe('a message tells its cause', () => {
  const telling = (...causes: readonly string[][]) =>
    tellingMessages(causes.map((messages, i) => ({ id: `c${i}`, messages }))).map(({ text, cause }) => `${cause}: ${text}`);
  test.each([
    ['by its words, without its path', [["No such file: '/x/y'"]], ['c0: No such file']],
    ['once', [["Permission denied: '/x'", "Permission denied: '/y'"]], ['c0: Permission denied']],
    ['where it has 12 characters', [['twelve signs', 'eleven sign']], ['c0: twelve signs']],
    ['where no other cause has it', [['Permission denied', 'twelve signs'], ["Permission denied: '/x'"]], ['c0: twelve signs']],
  ])('%s', (_name, causes, expected) => expect(telling(...causes)).toEqual(expected));
});
