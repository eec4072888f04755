import { describe, expect, test } from 'vitest';
import { blankOffers } from '../../../src/reading/text/blankOffers.ts';
import { readText, spanIn } from '../../../src/reading/text/readText.ts';

const NOTICE = '[notice] To update, run: pip install --upgrade pip';

describe('a paste in its forms', () => {
  test('is kept as printed, cleaned and squeezed', () => {
    const { paste, printed, cleaned, squeezed } = readText('\u001b[1mAccess is\u001b[0m denied', 2);
    expect([paste, printed.length, cleaned.text, squeezed.text]).toEqual([2, 24, 'Access is denied', 'accessisdenied']);
  });
  test('is the first when its place is not told', () => expect(readText('x').paste).toBe(0));
  test('holds no offer that pip prints whatever happens', () => {
    const { cleaned, squeezed } = readText(`a\n${NOTICE}\nb`);
    expect([cleaned.text, squeezed.text]).toEqual([`a\n${' '.repeat(NOTICE.length)}\nb`, 'ab']);
  });
});

test('an offer is blanked to the end of its line, and its line end stays', () => {
  const wrapped = 'You are using pip version 9.0.1, however\nversion 24 is available.';
  expect(blankOffers(wrapped)).toBe(wrapped);
  expect(blankOffers('ok\nTo update, run: pip\nok')).toBe(`ok\n${' '.repeat(19)}\nok`);
  expect(blankOffers('[notice] a\n[notice] b')).toBe(`${' '.repeat(10)}\n${' '.repeat(10)}`);
});

describe('a span', () => {
  const text = readText('\u001b[31mNo\u001b[0m  way', 1);
  test('in the cleaned form covers what was printed', () => expect(spanIn(text, 'cleaned', { start: 0, end: 2 })).toEqual({ paste: 1, start: 5, end: 7 }));
  test('in the squeezed form covers what was printed', () => expect(spanIn(text, 'squeezed', { start: 1, end: 3 })).toEqual({ paste: 1, start: 6, end: 14 }));
  test('that begins beyond the end ends with the text', () =>
    expect(spanIn(text, 'squeezed', { start: 90, end: 99 })).toEqual({ paste: 1, start: 0, end: 16 }));
});
