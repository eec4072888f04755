import { describe, expect, test } from 'vitest';
import { prove } from '../../src/cli/prove.ts';
import { mistakeLine } from '../../src/table/Mistake.ts';
import { compiled, table } from './compiled.ts';

test('there are signatures', () => expect(compiled.examples.length).toBeGreaterThanOrEqual(table.causes.length));

// Each part of each signature is dropped in turn; one of its counterexamples must then speak.
describe.each(table.causes)('$id', ({ id }) => {
  const rows = compiled.examples.filter(({ cause }) => cause === id);
  test.each(rows)('signatures.$signature is proven by its examples and counterexamples', (row) => expect(prove(table, row).map(mistakeLine)).toEqual([]));
});
