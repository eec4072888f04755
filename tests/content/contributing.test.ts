import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { prove } from '../../src/cli/prove.ts';
import { diagnose } from '../../src/judging/diagnose.ts';
import { compileTable } from '../../src/table/compileTable.ts';
import { nextQuestion } from '../../src/tree/nextQuestion.ts';
import { statedBy } from '../../src/tree/statedBy.ts';

const manual = readFileSync('CONTRIBUTING.md', 'utf8');
const [cause = '', remedy = '', question = ''] = [...manual.matchAll(/```mdx\n([\s\S]*?)\n```/g)].map(([, block]) => block);
const [, answer = ''] = /```yaml\n([\s\S]*?)\n```/.exec(manual) ?? [];
const [, specimen = ''] = /```\naccepts: too-many-open-files\n---\n([\s\S]*?)\n```/.exec(manual) ?? [];

const copy = mkdtempSync(join(tmpdir(), 'contributing-'));
cpSync('content', copy, { recursive: true });
writeFileSync(join(copy, 'causes', 'too-many-open-files.mdx'), cause);
writeFileSync(join(copy, 'remedies', 'raise-file-limit.mdx'), remedy);
writeFileSync(join(copy, 'questions', 'open-files-limit.mdx'), question);
const message = join(copy, 'questions', 'linux-message.mdx');
writeFileSync(message, readFileSync(message, 'utf8').replace('answers:\n', `answers:\n${answer}\n`));
const { table, mistakes, examples } = compileTable(copy);
afterAll(() => rmSync(copy, { recursive: true }));

test('the walk-through adds a cause, a remedy and a question without a mistake', () => expect(mistakes).toEqual([]));
test('its signatures are proven', () => expect(examples.filter((row) => row.cause === 'too-many-open-files').flatMap((row) => prove(table, row))).toEqual([]));
test('its specimen is diagnosed', () => expect(diagnose(table, [specimen]).causes[0]?.id).toBe('too-many-open-files'));
test('its question leads there by what it states', () => {
  const standing = nextQuestion(table.questions, {}, ['system.linux', 'linux-message.open-files', 'open-files-limit.small']);
  const stated = statedBy(standing, {}).map(({ causes: _causes, ...one }) => one);
  expect(diagnose(table, [], stated).causes[0]?.id).toBe('too-many-open-files');
});
