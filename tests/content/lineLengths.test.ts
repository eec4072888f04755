import { expect, test } from 'vitest';
import { withoutBlocks } from '../../src/table/checks/proseOf.ts';
import { compiled } from './compiled.ts';

/** What fits beside a file's tree in an editor, and in a review. */
const LONGEST = 160;
/** Rows of tables, headings and titles of asides cannot go on in the next line. */
const ONE_LINE = /^\s*(?:\||#|:::)/;

/** Articles with such lines from before this rule: wrap them, then take them out. Nothing may be added. */
const BEFORE = [
  'causes/command-not-found',
  'causes/python-install-refused',
  'questions/windows-start',
  'remedies/add-scripts-to-path',
  'remedies/choose-the-right-interpreter',
  'remedies/container-user',
  'remedies/disable-store-alias',
  'remedies/per-user-python',
  'remedies/use-python-m-pip',
];
const isBefore = (file: string): boolean => BEFORE.some((id) => file.endsWith(`${id}.mdx`));

const longIn = (body: string): readonly string[] =>
  withoutBlocks(body)
    .split('\n')
    .filter((line) => line.length > LONGEST && !ONE_LINE.test(line));

const articles = Object.values(compiled.content)
  .flat()
  .filter(({ file }) => !isBefore(file));
test.each(articles)('$file has no line of more than 160 characters in its body: wrap it', ({ body }) => expect(longIn(body)).toEqual([]));
test.each([
  [`${'x '.repeat(80)}x`, 1],
  [`${'x '.repeat(79)}xx`, 0],
  [`| ${'x '.repeat(80)}|`, 0],
  [`## ${'x '.repeat(80)}`, 0],
  [`\`\`\`\n${'x '.repeat(90)}\n\`\`\``, 0],
])('%j holds %i of them', (body, count) => expect(longIn(body)).toHaveLength(count));
