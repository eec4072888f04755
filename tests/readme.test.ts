import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  const names = [...readFileSync(file, 'utf8').matchAll(/\bnpm (?:run (?:--[a-z]+ )*([a-z:]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own ?? '');
  test('names commands', () => expect(names.length).toBeGreaterThan(1));
  test.each([...new Set(names)])('names npm run %s, which is there', (name) => expect(Object.keys(scripts)).toContain(name));
});

test('stays short', () => {
  const lines = readme.split('\n').length;
  expect(lines).toBeGreaterThanOrEqual(60);
  expect(lines).toBeLessThanOrEqual(81);
});
