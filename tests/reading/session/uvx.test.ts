import { expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';

test.each([
  ['$ uvx ruff check .\n  Caused by: No space left on device (os error 28)', ['uv', 'run', ['tool', 'run', 'ruff', 'check', '.']]],
  ['PS C:\\shop> uvx.exe --from httpie http\n  Caused by: invalid peer certificate: UnknownIssuer', ['uv', 'run', ['tool', 'run', '--from', 'httpie', 'http']]],
  ['$ uvx ruff@0.9', ['uv', 'run', ['tool', 'run', 'ruff@0.9']]],
  ['$ uv tool run ruff', ['uv', 'run', ['tool', 'run', 'ruff']]],
])('uvx is short for uv tool run: %s', (text, means) => {
  const { facts, isInstall } = read(text);
  expect([facts.tool?.[0]?.value, facts.verb?.[0]?.value, facts.again?.[0]?.value]).toEqual(means);
  expect(isInstall).toBe(true);
});
