import { expect, test } from 'vitest';
import { withoutBlocks } from '../../src/table/checks/proseOf.ts';
import { compiled } from './compiled.ts';

/** What fits beside a file's tree in an editor, and in a review. */
const LONGEST = 160;
/** Rows of tables, headings and titles of asides cannot go on in the next line. */
const ONE_LINE = /^\s*(?:\||#|:::)/;

const longIn = (body: string): readonly string[] =>
  withoutBlocks(body)
    .split('\n')
    .filter((line) => line.length > LONGEST && !ONE_LINE.test(line));

test.each(Object.values(compiled.content).flat())('$file has no line of more than 160 characters in its body: wrap it', ({ body }) =>
  expect(longIn(body)).toEqual([]),
);
test.each([
  [`${'x '.repeat(80)}x`, 1],
  [`${'x '.repeat(79)}xx`, 0],
  [`| ${'x '.repeat(80)}|`, 0],
  [`## ${'x '.repeat(80)}`, 0],
  [`\`\`\`\n${'x '.repeat(90)}\n\`\`\``, 0],
])('%j holds %i of them', (body, count) => expect(longIn(body)).toHaveLength(count));
