import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { growContent, noteAddresses } from '../../scripts/grow/growContent.ts';
import { prove } from '../../src/cli/prove.ts';
import { diagnose } from '../../src/judging/diagnose.ts';
import { compileTable } from '../../src/table/compileTable.ts';
import { mistakeLine } from '../../src/table/Mistake.ts';
import { nextQuestion } from '../../src/tree/nextQuestion.ts';
import { compiled, table } from '../content/compiled.ts';
import { readSpecimens } from '../specimens/readSpecimens.ts';

const FACTOR = 3;
const PROVEN = ['windows-all-users-python', 'network-blocked'];

const folder = mkdtempSync(join(tmpdir(), 'grown-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('content', folder, { recursive: true });
const addresses = growContent(folder, FACTOR);
const grown = compileTable(folder);

const firstCause = (of: typeof table, text: string): string | undefined => diagnose(of, [text]).causes[0]?.id;

describe('grown content', () => {
  test('compiles with no mistakes', () => expect(grown.mistakes.map(mistakeLine)).toEqual([]));

  test('has each cause and each remedy as often as asked, and the start once', () => {
    expect(grown.table.causes).toHaveLength(FACTOR * table.causes.length);
    expect(grown.table.remedies).toHaveLength(FACTOR * table.remedies.length);
    expect(grown.table.questions).toHaveLength(FACTOR * (table.questions.length - 1) + 1);
  });

  test('leaves the originals as they are', () => {
    expect(grown.table.causes).toEqual(expect.arrayContaining([...table.causes]));
    expect(grown.table.remedies).toEqual(expect.arrayContaining([...table.remedies]));
  });

  test('gives every article a title of its own', () => {
    const titles = [...grown.table.causes, ...grown.table.remedies].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('tells the address of each new article', () => {
    expect(addresses).toContain('/causes/network-blocked-3/');
    expect(addresses).toContain('/remedies/virtual-environment-2/');
    expect(addresses).toContain('/ask/windows-path-2/');
    expect(addresses).toHaveLength(Object.values(grown.content).flat().length - Object.values(compiled.content).flat().length);
  });
});

test.each(readSpecimens())('the specimen $id has the same first cause', ({ text }) => expect(firstCause(grown.table, text)).toBe(firstCause(table, text)));

describe.each(PROVEN)('%s', (id) => {
  const rowsOf = (cause: string) => grown.examples.filter((row) => row.cause === cause);
  test.each([2, FACTOR])('is proven as copy %i', (k) => {
    const rows = rowsOf(`${id}-${k}`);
    expect(rows).toHaveLength(rowsOf(id).length);
    expect(rows.flatMap((row) => prove(grown.table, row)).map(mistakeLine)).toEqual([]);
  });
});

test('the start leads to the copies, and no answer below it is known by that alone', () => {
  const { question, known } = nextQuestion(grown.table.questions, {}, ['system.windows-2']);
  expect(question?.id).toBe('windows-message-2');
  expect(known.phrase).toEqual(['grown-copy-2']);
});

test('a way through the copied questions ends at the copied cause', () => {
  const names = ['system.windows-2', 'windows-message-2.denied', 'windows-path-2.program-files'];
  const { way, settled } = nextQuestion(grown.table.questions, {}, names);
  const stated = way.map(({ answer }) => ({ by: 'answer' as const, label: answer.label, facts: answer.states }));
  expect(settled?.cause).toBe('windows-all-users-python-2');
  expect(diagnose(grown.table, [], stated).causes[0]?.id).toBe('windows-all-users-python-2');
});

test('content with mistakes is not grown', () => {
  const broken = mkdtempSync(join(tmpdir(), 'broken-'));
  cpSync('content', broken, { recursive: true });
  writeFileSync(join(broken, 'remedies', 'pipx.mdx'), 'no front matter');
  expect(() => growContent(broken, 2)).toThrow(/pipx\.mdx: \(front matter\)/);
  rmSync(broken, { recursive: true });
});

test('addresses are added to the list, one a line', () => {
  const list = join(folder, 'addresses.txt');
  writeFileSync(list, '/\n');
  noteAddresses(list, ['/causes/a-2/', '/ask/b-2/']);
  expect(readFileSync(list, 'utf8')).toBe('/\n/causes/a-2/\n/ask/b-2/\n');
});
