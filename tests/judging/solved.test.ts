import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/judging/diagnose.ts';
import { compiled, table } from '../content/compiled.ts';

const SUCCESS = '$ pip install rich\nCollecting rich\nSuccessfully installed rich-13.7.1\n';

/** Examples of what nothing else prints. */
const decisive = compiled.examples.flatMap(({ cause, signature, examples }) => {
  const { strength, notice } = table.causes.find(({ id }) => id === cause)?.signatures[signature] ?? {};
  return strength === 'decisive' && !notice ? examples.map((text) => ({ cause, text })) : [];
});

test('there are examples', () => expect(decisive.length).toBeGreaterThan(200));

test('what failed below an earlier success is not said to have worked', () => {
  const lost = decisive.filter(({ text }) => diagnose(table, [SUCCESS + text]).verdict === 'solved');
  expect(lost).toEqual([]);
});

describe('a success stays one', () => {
  test.each([SUCCESS, `bash: uv: command not found\n${SUCCESS}`, `${SUCCESS}WARNING: You are using pip version 21.2.4; however, version 23.3.1 is available.`])(
    '%s',
    (text) => expect(diagnose(table, [text]).verdict).toBe('solved'),
  );
});
