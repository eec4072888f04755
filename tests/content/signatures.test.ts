import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { compiled, table } from './compiled.ts';

const rows = compiled.examples.map((row) => {
  const signature = table.causes.find(({ id }) => id === row.cause)?.signatures[row.signature];
  return { ...row, name: `content/causes/${row.cause}.mdx: signatures.${row.signature}`, because: signature?.because, strength: signature?.strength };
});

/** Whether this signature speaks; `because` is its name in the evidence. */
const speaks = (text: string, { cause, because }: (typeof rows)[number]): boolean =>
  diagnose(table, [text]).evidence.some((one) => one.cause === cause && one.because === because);

test('there are signatures', () => expect(rows.length).toBeGreaterThanOrEqual(table.causes.length));

// Only a signature on what a person answers has no example; the ways through the tree are its proof.
describe.each(rows.filter(({ examples }) => examples.length > 0))('$name', (row) => {
  // What speaks against its cause leaves no trace in a verdict that does not name the cause; the next test is its proof.
  test.each(row.strength === 'against' ? [] : row.examples)('speaks in its example: %s', (text) => {
    expect(speaks(text, row), 'the evidence of this signature is not in the example: mend `when`, or the example').toBe(true);
  });
  test.each(row.examples)('decides its example: %s', (text) => {
    const [first] = diagnose(table, [text]).causes;
    const mend = `the example is diagnosed as ${first?.id ?? 'nothing'}: narrow that cause's signatures, or move the example`;
    if (row.strength === 'against') expect(first?.id, mend).not.toBe(row.cause);
    else expect(first?.id, mend).toBe(row.cause);
  });
  test.each(row.counterexamples)('is silent in its counterexample: %s', (text) => {
    expect(speaks(text, row), 'the signature speaks here as well: add to `when` or `unless`').toBe(false);
  });
});
