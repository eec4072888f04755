import { describe, expect, test } from 'vitest';
import { isShortened, LARGE, shownText } from '../../src/islands/engine/shownText.ts';

describe('the box shows', () => {
  test.each([
    ['nothing of nothing', ''],
    ['all of a text', 'a\nb'],
    ['all of a text that is just not large', 'x'.repeat(LARGE)],
  ])('%s', (_name, text) => expect(shownText(text)).toBe(text));
  test('head and tail of a large text, and how much lies between', () => {
    const [head, tail] = ['a'.repeat(3_000), 'b'.repeat(3_000)];
    const between = 'x'.repeat(LARGE - 5_999);
    expect(shownText(head + between + tail)).toBe(`${head}\n\n… 194,001 characters between are read but not shown …\n\n${tail}`);
  });
});

describe('what the box showed of a large text', () => {
  test('is known again', () => expect(isShortened(shownText('x'.repeat(LARGE + 1)))).toBe(true));
  test.each(['', 'x'.repeat(LARGE), 'characters between are read but not shown', '… 3 characters between are read but not shown …'])(
    'is not mistaken for a whole text',
    (text) => expect(isShortened(text)).toBe(false),
  );
});
