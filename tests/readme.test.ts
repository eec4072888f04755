import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printVerdict } from '../src/cli/printVerdict.ts';
import { diagnose } from '../src/judging/diagnose.ts';
import { table } from './content/compiled.ts';

const readme = readFileSync('README.md', 'utf8');
const [, paste = ''] = /```\n(PS [\s\S]*?)\n```/.exec(readme) ?? [];
const [, sample = ''] = /<!-- sample -->\n```\n([\s\S]*?)\n…\n```/.exec(readme) ?? [];

test('shows what the terminal really prints', () => {
  expect(sample).not.toBe('');
  expect(printVerdict(table, diagnose(table, [paste]), paste)).toContain(sample);
});

test('stays short', () => {
  const lines = readme.split('\n').length;
  expect(lines).toBeGreaterThanOrEqual(60);
  expect(lines).toBeLessThanOrEqual(81);
});
