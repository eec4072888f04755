import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/reading/text/clean.ts';
import { lowerCase } from '../../../src/reading/text/lowerCase.ts';
import { squeeze, squeezeWords } from '../../../src/reading/text/squeeze.ts';

describe('squeeze', () => {
  test('drops white space and case, and remembers the original', () => {
    const original = 'Access  is\nDenied: X';
    const { text, at } = squeeze(clean(original));
    expect(text).toBe('accessisdenied:x');
    expect(original[at[text.indexOf('denied')] ?? -1]).toBe('D');
    expect(at).toHaveLength(text.length + 1);
  });
  test('remembers where every unit stood, and the end', () => {
    const { text, at } = squeeze({ text: ' A b\t', at: Uint32Array.from([10, 11, 12, 13, 14, 20]) });
    expect([text, [...at]]).toEqual(['ab', [11, 13, 20]]);
  });
  test.each([
    ['tab, line feed and their kin', 'a\t\n\u000b\f\rb', 'ab'],
    ['no other sign', 'a\u0008\u000e!b', 'a\u0008\u000e!b'],
    ['no letter at the end', 'a b', 'ab'],
    ['all of a blank text', ' \n ', ''],
    ['nothing of nothing', '', ''],
  ])('drops %s', (_name, text, expected) => expect(squeeze({ text, at: new Uint32Array(text.length + 1) }).text).toBe(expected));
  test('keeps positions true where lower case is longer', () => {
    const { text, at } = squeeze(clean('İİİ X'));
    expect(at[text.length - 1]).toBe(4);
  });
  test('squeezes words alone', () => expect(squeezeWords(' Access\n is  Denied ')).toBe('accessisdenied'));
});

describe('lower case', () => {
  test.each([
    ['all letters', 'ÄPIP', 'äpip'],
    ['the plain letters where another grows', 'İÄPIP', 'İÄpip'],
  ])('of %s', (_name, text, expected) => expect(lowerCase(text)).toBe(expected));
});
