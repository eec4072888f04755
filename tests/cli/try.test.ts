import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test.each([
  ['a cause that is missing', ['content/causes/\u001b]0;x\u0007.mdx'], 'there is no cause "content/causes/\\u001b]0;x\\u0007.mdx"'],
  ['a file that is no cause', ['content/guide/../redirects.json'], 'there is no cause'],
  ['no file', [], 'name one file'],
])('%s ends with 2 and a clear word', (_name, args, message) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/try.ts', ...args], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(stderr).not.toMatch(/[^\P{Cc}\n]|\bat /u);
});

/** What the author of a cause is told in content of which one file is written otherwise. */
function tried(cause: string, file: string, write: (path: string, text: string) => void) {
  const root = mkdtempSync(join(tmpdir(), 'try-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('content', root, { recursive: true });
  write(join(root, file), readFileSync(join(root, file), 'utf8'));
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/try.ts', join(root, 'causes', `${cause}.mdx`)], { encoding: 'utf8' });
  return { status, stdout };
}
const withoutRisk = (path: string, text: string): void => writeFileSync(path, text.replace('risk: safe', 'risk: none'));

test('a cause in sound content is proven', () => {
  const { status, stdout } = tried('index-access-denied', 'remedies/index-login.mdx', (path) => appendFileSync(path, '\n'));
  expect([status, stdout]).toEqual([0, expect.stringContaining('index-access-denied is proven.')]);
});

test.each([
  ['of its own remedy', 'remedies/index-login.mdx', /^\S*index-login\.mdx: risk: /m],
  ['of another file', 'remedies/rebuild-environment.mdx', /^Mistakes in other files: 1, the first of them:\n\S*rebuild-environment\.mdx: risk: /m],
])('a mistake %s is told, and nothing is proven', (_name, file, line) => {
  const { status, stdout } = tried('index-access-denied', file, withoutRisk);
  expect(status).toBe(1);
  expect(stdout).toMatch(line);
  expect(stdout).toContain('index-access-denied is not proven yet.');
});
