import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const REFUSED =
  "$ pip3 install rich\nERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/local/lib/python3.11/dist-packages/rich'";
const folder = mkdtempSync(join(tmpdir(), 'diagnose-'));

const run = (args: readonly string[], input: string | Buffer = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/diagnose.ts', ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const fileWith = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('for a person', () => {
  test('prints cause, path, reason, command and article', () => {
    const { stdout, status } = run([fileWith('error.txt', REFUSED)]);
    expect(status).toBe(0);
    for (const part of [
      'This Python belongs to root',
      '/usr/local/lib/python3.11/dist-packages/rich',
      'python -m pip install rich',
      '/causes/linux-system-python/',
    ])
      expect(stdout).toContain(part);
  });
  test('lets no control character of the text through', () => {
    const { stdout } = run([], `\u001b[31m${REFUSED.replace('rich', '\u001b]0;title\u0007rich')}\u0007`);
    expect([...stdout].filter((unit) => unit < ' ' && unit !== '\n')).toEqual([]);
  });
});

describe('bad input gets a clear answer', () => {
  test.each([
    ['nothing', '', 'The text is empty'],
    ['bytes of a picture', Buffer.from([137, 80, 78, 71, 0, 0, 0, 13, 0, 1, 2, 3]), 'no readable text'],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(REFUSED, 'utf16le')]), 'This Python belongs to root'],
    ['another program', 'npm error code EACCES', 'not about installing a Python package'],
  ])('%s', (_name, input, answer) => {
    const { status, stdout } = run([], input);
    expect([status, stdout]).toEqual([0, expect.stringContaining(answer)]);
  });

  test.each([
    ['a file that is missing', [join(folder, 'nowhere.txt')], 'there is no file'],
    ['a folder', [folder], 'is not a file'],
    ['an unknown option', ['--loud'], 'Usage'],
    ['two files', ['a', 'b'], 'one file'],
  ])('%s ends with 2', (_name, args, message) => {
    const { status, stderr } = run(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('for programs', () => {
  test('prints one object with remedies made out for the reader', () => {
    const report = JSON.parse(run(['--json'], REFUSED).stdout);
    expect(report).toMatchObject({ verdict: 'cause', facts: { os: 'linux', package: 'rich', request: ['rich'] } });
    expect(report.remedies[0].steps.at(-1).command).toContain('pip install rich');
  });
  test('gives each line the remedies and the left out options of the one object', () => {
    const { remedies, leftOut } = JSON.parse(run(['--json'], REFUSED).stdout);
    const line = JSON.parse(run(['--jsonl'], JSON.stringify({ id: 'a', text: REFUSED })).stdout);
    expect(remedies.length).toBeGreaterThan(0);
    expect(line).toMatchObject({ remedies, leftOut });
  });
  test('answers each line with a line, also one that it cannot read', () => {
    const lines = run(['--jsonl'], `${JSON.stringify({ id: 'a', text: REFUSED })}\nno json\n{"id":"b"}\n`)
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: 'a', verdict: 'cause', level: 'certain', causes: [{ id: 'linux-system-python' }] },
      { error: 'the line is no JSON' },
      { error: 'the line has no "text"' },
    ]);
  });
});
