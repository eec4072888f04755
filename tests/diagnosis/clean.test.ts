import { describe, expect, test } from 'vitest';
import { clean } from '../../src/diagnosis/clean.ts';
import { squeeze } from '../../src/diagnosis/squeeze.ts';

describe('clean', () => {
  test.each([
    ['colours', '\u001b[31mERROR\u001b[0m: no', 'ERROR: no'],
    ['window titles', '\u001b]0;cmd.exe\u0007C:\\>', 'C:\\>'],
    ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['full-width brackets', '【WinError 5】拒绝访问：', '[WinError 5]拒绝访问:'],
    ['curly quotes', '‘C:\\Python’ “x”', `'C:\\Python' "x"`],
    ['zero-width marks', 'pip\u200b \ufeffinstall', 'pip install'],
  ])('takes out %s', (_name, original, expected) => expect(clean(original).text).toBe(expected));

  test('remembers where every unit stood', () => {
    const original = '\u001b[31mERROR\u001b[0m: x';
    const { text, at } = clean(original);
    expect(original[at[text.indexOf('x')] ?? -1]).toBe('x');
    expect(at[text.length]).toBe(original.length);
  });
});

describe('squeeze', () => {
  test('drops white space and case, and remembers the original', () => {
    const original = 'Access  is\nDenied: X';
    const { text, at } = squeeze(clean(original));
    expect(text).toBe('accessisdenied:x');
    expect(original[at[text.indexOf('denied')] ?? -1]).toBe('D');
  });
  test('keeps positions true where lower case is longer', () => {
    const { text, at } = squeeze(clean('İİİ X'));
    expect(at[text.length - 1]).toBe(4);
  });
});
