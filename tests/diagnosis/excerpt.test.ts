import { expect, test } from 'vitest';
import { excerpt } from '../../src/diagnosis/excerpt.ts';

const evidence = (start: number, end: number) => ({ cause: 'x', because: 'y', strength: 'strong' as const, spans: [{ paste: 0, start, end }] });
const plain = (places: ReturnType<typeof excerpt>) => places.map((runs) => runs.map(({ text, reasons }) => (reasons.length > 0 ? `[${text}]` : text)).join(''));

test('shows the deciding line with the words marked', () =>
  expect(plain(excerpt('first line\nan error here\nlast', [evidence(14, 19)]))).toEqual(['an [error] here']));
test('joins marks that stand together', () => expect(plain(excerpt('one two three', [evidence(0, 3), evidence(4, 7)]))).toEqual(['[one] [two] three']));
test('cuts lines without end', () =>
  expect(
    excerpt('a'.repeat(10_000), [evidence(5_000, 5_010)])[0]
      ?.map(({ text }) => text)
      .join('').length,
  ).toBe(250));
test('shows nothing where answers, not a text, are the evidence', () => expect(excerpt('text', [{ ...evidence(0, 0), spans: [] }])).toEqual([]));
