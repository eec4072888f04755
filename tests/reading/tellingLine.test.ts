import { describe, expect, test } from 'vitest';
import { tellingLine } from '../../src/reading/tellingLine.ts';

describe('the line that tells most', () => {
  test.each([
    ['is the last with the surest words', 'ERROR: one\nbash: pip: command not found\nERROR: two', 'bash: pip: command not found'],
    ['is the last of several', 'ERROR: one\nERROR: two\n', 'ERROR: two'],
    ['is none where none tells', 'Collecting rich\nUsing cached rich', undefined],
    ['is none of nothing', '', undefined],
    ['comes without white space around it', '   ERROR: one \t\n', 'ERROR: one'],
  ])('%s', (_name, text, line) => expect(tellingLine(text)?.text).toBe(line));
  test('is the whole message where nothing is to be expected beside it', () =>
    expect([tellingLine('bash: pip: command not found')?.tellsAll, tellingLine('ERROR: one')?.tellsAll]).toEqual([true, false]));
  test('is cut at 160 characters', () => {
    expect(tellingLine(`error: ${'x'.repeat(153)}`)?.text).toHaveLength(160);
    expect(tellingLine(`error: ${'x'.repeat(154)}`)?.text).toBe(`error: ${'x'.repeat(152)}…`);
  });
  test('stands within the last 20000 characters', () => {
    expect(tellingLine(`error: one\n${'x'.repeat(19_989)}`)?.text).toBe('error: one');
    expect(tellingLine(`error: one\n${'x'.repeat(20_000)}`)).toBeUndefined();
  });
});
