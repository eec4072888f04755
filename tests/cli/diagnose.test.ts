import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encode } from '../reading/text/encode.ts';
import { answersTo, REFUSED, run, start } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'diagnose-'));
const fileWith = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** What a terminal obeys, or what hides: an escape sequence, a bell, DEL, C1, bidi, zero width, a line separator, a tag beyond the first plane. */
const HOSTILE = '\u001b]0;title\u0007\u007f\u009b31m\u202e\u200b\u2028\u{e0041}';
const RAW = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u;
const hostile = `\u001b[31m${REFUSED.replace('dist-packages/rich', `dist-packages/${HOSTILE}rich`)}\n$ pip install ${HOSTILE}\u0007`;

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
});

describe('nothing that a terminal obeys reaches the reader raw', () => {
  test('from a text', () => expect(run([], hostile).stdout).not.toMatch(RAW));
  test('from a text, for programs, which read it as it was', () => {
    const { stdout } = run(['--json'], hostile);
    expect(stdout).not.toMatch(RAW);
    expect(JSON.parse(stdout).facts.path).toContain('\u{e0041}');
  });
  test('from a line, for programs', () => {
    const { stdout } = run(['--jsonl'], `${JSON.stringify({ id: HOSTILE, text: hostile })}\n`);
    expect(stdout).not.toMatch(RAW);
    expect(JSON.parse(stdout).id).toBe(HOSTILE);
  });
  test.each([
    ['a file', [`/nowhere/${HOSTILE}\n`], 1],
    ['an option', [`--${HOSTILE}`], 5],
  ])('from the name of %s', (_name, args, lines) => {
    const { stderr } = run(args);
    expect(stderr).not.toMatch(RAW);
    expect(stderr.trim().split('\n')).toHaveLength(lines);
  });
});

describe('bad input gets a clear answer', () => {
  test.each([
    ['nothing', '', 'The text is empty'],
    ['bytes of a picture', Buffer.from([137, 80, 78, 71, 0, 0, 0, 13, 0, 1, 2, 3]), 'no readable text'],
    ['UTF-16 without a mark', encode('utf-16be', REFUSED), 'This Python belongs to root'],
    ['an old encoding', encode('windows-1251', 'Отказано в доступе'), 'It was read as Windows-1251'],
    ['another program', 'npm error code EACCES', 'not about installing a Python package'],
  ])('%s', (_name, input, answer) => {
    const { status, stdout } = run([], input);
    expect([status, stdout]).toEqual([0, expect.stringContaining(answer)]);
  });

  test.each([
    ['a file that is missing', [join(folder, 'nowhere.txt')], 'there is no file', 1],
    ['a folder', [folder], 'is not a file', 1],
    ['a folder of lines', ['--jsonl', folder], 'is not a file', 1],
    ['an unknown option', ['--loud'], 'Usage', 5],
    ['two files', ['a', 'b'], 'one file', 5],
  ])('%s ends with 2', (_name, args, message, lines) => {
    const { status, stderr } = run(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr.trim().split('\n')).toHaveLength(lines);
  });

  test.skipIf(!existsSync('/proc/self/mem'))('what the system refuses to read ends with 2 and its reason', () =>
    expect(run(['/proc/self/mem'])).toMatchObject({ status: 2, stderr: 'diagnose: "/proc/self/mem" cannot be read (EIO)\n' }),
  );
  test.skipIf(!existsSync('/dev/full'))('a full disk ends with 2 and its reason', () => {
    const full = openSync('/dev/full', 'w');
    for (const args of [[], ['--json'], ['--jsonl']])
      expect(run(args, '{"text":""}\n', ['pipe', full, 'pipe'])).toMatchObject({ status: 2, stderr: 'diagnose: the answer cannot be written (ENOSPC)\n' });
  });
  test.skipIf(!existsSync('/dev/zero'))('more than can be held ends with 2', () =>
    expect(run(['/dev/zero'])).toMatchObject({ status: 2, stderr: expect.stringContaining('longer than 256 MB') }),
  );
});

describe('a terminal says the same as --json', () => {
  const worn = `${REFUSED}\n${'\ufffd'.repeat(REFUSED.length)}`;
  test('of a text with a cause, however worn it is', () => {
    expect(JSON.parse(run(['--json'], worn).stdout)).toMatchObject({ level: 'certain', causes: [{ id: 'linux-system-python' }] });
    expect(run([], worn).stdout).toContain('This Python belongs to root (certain)');
  });
  test('of bytes that are no text', () => {
    const { causes, warning } = JSON.parse(run(['--json'], '\u0000\u0001\u0002PNG').stdout);
    expect([causes, warning]).toEqual([[], expect.stringContaining('no readable text')]);
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
    const [line] = answersTo(JSON.stringify({ id: 'a', text: REFUSED }));
    expect(remedies.length).toBeGreaterThan(0);
    expect(line).toMatchObject({ remedies, leftOut });
  });
  test('answers each line with a line, also one that it cannot read', () => {
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const names = 'constructor __proto__ toString hasOwnProperty';
    const lines = [
      JSON.stringify({ id: 'a', text: REFUSED }),
      'no json',
      '',
      '{"id":"b"}',
      'null',
      `{"id":"c","text":${JSON.stringify(REFUSED.replace('rich', 'constructor').replace('packages/rich', 'packages/__proto__'))}}`,
      `{"id":"d","text":"$ pip install ${names}\\n${REFUSED.slice(20)}/constructor"}`,
      '{"__proto__":{"text":"a"}}',
      '{"id":"\\ud800","text":"\\udc00 pip \\ud800"}',
      `{"text":${nested}}`,
      `{"id":"e","text":"${'a '.repeat(1_000_000)}"}`,
    ].map((line) => Buffer.from(line));
    const wrong = Buffer.concat([Buffer.from('{"id":"f","text":"'), Buffer.from([0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80]), Buffer.from('"}')]);
    const answers = answersTo(Buffer.concat([...lines, wrong, Buffer.from('{"id":"g","text":"pip"}')].flatMap((line) => [line, Buffer.from('\n')])));
    expect(answers).toMatchObject([
      { id: 'a', verdict: 'cause', level: 'certain', causes: [{ id: 'linux-system-python' }] },
      { line: 2, error: 'the line is no JSON' },
      { id: 'b', line: 4, error: 'the line has no "text"' },
      { line: 5, error: 'the line has no "text"' },
      { id: 'c', verdict: 'cause' },
      { id: 'd', verdict: 'cause' },
      { line: 8, error: 'the line has no "text"' },
      { id: '\ud800', verdict: expect.any(String) },
      { line: 10, error: 'the line has no "text"' },
      { id: 'e', verdict: expect.any(String) },
      { id: 'f', verdict: expect.any(String) },
      { id: 'g', verdict: expect.any(String) },
    ]);
  });
  test('reads lines as Windows writes them', () => {
    const line = `${JSON.stringify({ id: 'ж', text: REFUSED })}\r\n`;
    for (const bytes of [encode('utf-16le', `\ufeff${line}${line}`), encode('utf-16be', line + line), encode('utf-8', `\ufeff${line}${line}`)])
      expect(answersTo(bytes)).toMatchObject([
        { id: 'ж', verdict: 'cause' },
        { id: 'ж', verdict: 'cause' },
      ]);
  });
  test('answers a line before the next one is there, and ends without a word when nobody reads any more', async () => {
    const child = start(['--jsonl']);
    let errors = '';
    child.stderr.on('data', (data) => {
      errors += data;
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${JSON.stringify({ id: 'first', text: REFUSED })}\n`);
    const [answer] = await once(child.stdout, 'data');
    expect(JSON.parse(String(answer))).toMatchObject({ id: 'first', verdict: 'cause' });
    child.stdout.destroy();
    child.stdin.write(`${JSON.stringify({ id: 'second', text: REFUSED })}\n`.repeat(100));
    expect(await once(child, 'exit')).toEqual([141, null]);
    expect(errors).toBe('');
  });
});
