import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['a cause that is missing', ['content/causes/\u001b]0;x\u0007.mdx'], 'there is no cause "content/causes/\\u001b]0;x\\u0007.mdx"'],
  ['a file that is no cause', ['content/guide/../redirects.json'], 'there is no cause'],
  ['no file', [], 'name one file'],
])('%s ends with 2 and a clear word', (_name, args, message) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/try.ts', ...args], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(stderr).not.toMatch(/[^\P{Cc}\n]|\bat /u);
});
