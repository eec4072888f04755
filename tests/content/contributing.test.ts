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
const [, specimen = ''] = /```\naccepts: read-only-file-system\n---\n([\s\S]*?)\n```/.exec(manual) ?? [];

const copy = mkdtempSync(join(tmpdir(), 'contributing-'));
cpSync('content', copy, { recursive: true });
writeFileSync(join(copy, 'causes', 'read-only-file-system.mdx'), cause);
writeFileSync(join(copy, 'remedies', 'writable-folder.mdx'), remedy);
writeFileSync(join(copy, 'questions', 'read-only-place.mdx'), question);
const message = join(copy, 'questions', 'linux-message.mdx');
writeFileSync(message, readFileSync(message, 'utf8').replace('answers:\n', `answers:\n${answer}\n`));
const { table, mistakes, examples } = compileTable(copy);
afterAll(() => rmSync(copy, { recursive: true }));

test('the walk-through adds a cause, a remedy and a question without a mistake', () => expect(mistakes).toEqual([]));
test('its signatures are proven', () =>
  expect(examples.filter((row) => row.cause === 'read-only-file-system').flatMap((row) => prove(table, row))).toEqual([]));
test('its specimen is diagnosed', () => expect(diagnose(table, [specimen]).causes[0]?.id).toBe('read-only-file-system'));
test('its question leads there by what it states', () => {
  const standing = nextQuestion(table.questions, {}, ['system.linux', 'linux-message.read-only', 'read-only-place.store']);
  const stated = statedBy(standing, {}).map(({ causes: _causes, ...one }) => one);
  expect(diagnose(table, [], stated).causes[0]?.id).toBe('read-only-file-system');
});
