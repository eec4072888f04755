import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { diagnose } from '../../src/judging/diagnose.ts';
import { compileTable } from '../../src/table/compileTable.ts';

const manual = readFileSync('CONTRIBUTING.md', 'utf8');
const [, article = ''] = /```mdx\n([\s\S]*?)\n```/.exec(manual) ?? [];
const [, answer = ''] = /```yaml\n([\s\S]*?)\n```/.exec(manual) ?? [];
const [, specimen = ''] = /```\naccepts: read-only-file-system\n---\n([\s\S]*?)\n```/.exec(manual) ?? [];

const copy = mkdtempSync(join(tmpdir(), 'contributing-'));
afterAll(() => rmSync(copy, { recursive: true }));

test('the walk-through of CONTRIBUTING adds a cause without a mistake, and its specimen is diagnosed', () => {
  cpSync('content', copy, { recursive: true });
  writeFileSync(join(copy, 'causes', 'read-only-file-system.mdx'), article);
  const question = join(copy, 'questions', 'linux-message.mdx');
  writeFileSync(question, readFileSync(question, 'utf8').replace('answers:\n', `answers:\n${answer}\n`));
  const { table, mistakes } = compileTable(copy);
  expect(mistakes).toEqual([]);
  expect(diagnose(table, [specimen]).causes[0]?.id).toBe('read-only-file-system');
});
