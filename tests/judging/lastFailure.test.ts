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

describe('a refusal behind what only looks like one', () => {
  const REFUSED = "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/lib/python3/dist-packages/rich'";
  test.each([
    '  note: gcc: command not found, using the pure Python version',
    "  No module named 'venv'",
    '  fatal error: Python.h: No such file or directory',
  ])('%s', (line) => expect(diagnose(table, [`$ pip install rich\n${line}\n${REFUSED}`]).causes[0]?.id).toBe('linux-system-python'));
});

test("a package's name is no sign of a system", () =>
  expect(
    diagnose(table, [
      "$ pip install sensor-mbp\nERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/local/lib/python3.11/dist-packages/x'",
    ]).causes[0]?.id,
  ).toBe('linux-system-python'));

test("a package's name and the next word together are no sign of a system", () =>
  expect(
    diagnose(table, ["mia@box:~$ pip install fastapi machine\nERROR: [Errno 13] Permission denied: '/usr/local/lib/python3.11/site-packages/x'"]).causes[0]?.id,
  ).toBe('linux-system-python'));
