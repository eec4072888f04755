import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/answering/excerpt.ts';

const evidence = (...spans: (readonly [start: number, end: number, paste?: number])[]) => ({
  cause: 'x',
  because: 'y',
  strength: 'strong' as const,
  spans: spans.map(([start, end, paste = 0]) => ({ paste, start, end })),
});
/** The places of an excerpt: what is marked stands in brackets, with the numbers of its reasons. */
const plain = (places: ReturnType<typeof excerpt>) =>
  places.map((runs) => runs.map(({ text, reasons }) => (reasons.length > 0 ? `[${text}|${reasons.join()}]` : text)).join(''));

describe('shows', () => {
  test.each([
    ['the deciding line with the words marked', 'first line\nan error here\nlast', [evidence([14, 19])], ['an [error|0] here']],
    ['the first line', 'an error\nlast', [evidence([0, 2])], ['[an|0] error']],
    ['the last line', 'first\nan error', [evidence([9, 14])], ['an [error|0]']],
    ['all lines of a mark', 'a b\nc d\ne', [evidence([2, 5])], ['a [b\nc|0] d']],
    ['marks of one line together', 'one two three', [evidence([0, 3], [4, 7])], ['[one|0] [two|0] three']],
    ['neighbouring lines together', 'one\ntwo\nthree', [evidence([0, 3]), evidence([4, 7])], ['[one|0]\n[two|1]']],
    ['lines apart apart', 'one\ntwo\nthree', [evidence([8, 13]), evidence([0, 3])], ['[one|1]', '[three|0]']],
    ['marks that overlap with both reasons', 'abcdef', [evidence([0, 4]), evidence([2, 6])], ['[ab|0][cd|0,1][ef|1]']],
    ['reasons in the order of their marks', 'abcdef', [evidence([2, 6]), evidence([0, 4])], ['[ab|1][cd|1,0][ef|0]']],
    ['a mark inside another', 'abcdef', [evidence([0, 6]), evidence([2, 4])], ['[ab|0][cd|0,1][ef|0]']],
    ['nothing where answers, not a text, are the evidence', 'text', [evidence()], []],
    ['nothing for an empty mark', 'text', [evidence([2, 2])], []],
    ['nothing of another paste', 'text', [evidence([0, 4, 1])], []],
    ['nothing of nothing', '', [], []],
  ] as const)('%s', (_name, text, given, expected) => expect(plain(excerpt(text, given))).toEqual(expected));
});

test('shows the marks of the paste that is asked for', () => expect(plain(excerpt('text', [evidence([0, 4, 0], [1, 2, 1])], 1))).toEqual(['t[e|0]xt']));

describe('cuts lines without end', () => {
  const text = 'a'.repeat(10_000);
  const lengths = (...given: Parameters<typeof evidence>) => excerpt(text, [evidence(...given)]).map((runs) => runs.map((run) => run.text.length));
  test('120 characters before and behind a mark', () => expect(lengths([5_000, 5_010])).toEqual([[120, 10, 120]]));
  test('at the ends of the text', () =>
    expect(lengths([10, 20], [9_990, 9_995])).toEqual([
      [10, 10, 120],
      [120, 5, 5],
    ]));
  test('into one place where windows touch', () => {
    expect(lengths([1_000, 1_010], [1_250, 1_260])).toEqual([[120, 10, 240, 10, 120]]);
    expect(lengths([1_000, 1_010], [1_251, 1_261])).toEqual([[120, 10, 241, 10, 120]]);
    expect(lengths([1_000, 1_010], [1_252, 1_262])).toHaveLength(2);
  });
});

test('shows twelve marks at most', () => {
  const marks = Array.from({ length: 13 }, (_, i) => [i * 2, i * 2 + 1] as const);
  const marked = excerpt('\n'.repeat(0) + 'x '.repeat(20), [evidence(...marks)]).flatMap((runs) => runs.filter(({ reasons }) => reasons.length > 0));
  expect(marked).toHaveLength(12);
});
