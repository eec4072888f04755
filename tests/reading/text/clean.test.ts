import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/reading/text/clean.ts';

describe('clean', () => {
  test.each([
    ['colours', '\u001b[31mERROR\u001b[0m: no', 'ERROR: no'],
    ['a colour of many numbers', '\u001b[38;5;196mERROR', 'ERROR'],
    ['the cursor that is hidden', '\u001b[?25lpip', 'pip'],
    ['window titles', '\u001b]0;cmd.exe\u0007C:\\>', 'C:\\>'],
    ['a title whose end is another sequence', '\u001b]0;cmd\u001b[0mC:', 'C:'],
    ['a bare escape at the end', 'pip\u001b', 'pip'],
    ['a bare escape and the sign behind it', 'a\u001b7b', 'ab'],
    ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['two carriage returns in a row', 'a\r\r\nb', 'a\n\nb'],
    ['zero-width marks', 'pip\u200b \ufeffinstall\u2060\u200f', 'pip install'],
    ['nothing of what is plain', "pip install 'rich' -> [x]", "pip install 'rich' -> [x]"],
    ['nothing of nothing', '', ''],
    ['no half of a pair', '\ud800x\udc00', '\ud800x\udc00'],
  ])('takes out %s', (_name, original, expected) => expect(clean(original).text).toBe(expected));

  test.each([
    ['full-width brackets', '【WinError 5】［x］（y）', '[WinError 5][x](y)'],
    ['full-width signs', '拒绝访问：Ｃ＼x／y', '拒绝访问:Ｃ\\x/y'],
    ['curly quotes', '‘a’ ‚b‛ “c” „d″ «e» ′f', `'a' 'b' "c" "d" "e" 'f`],
    ['wide blanks', 'a\u00a0b\u3000c', 'a b c'],
  ])('writes plainly %s', (_name, original, expected) => expect(clean(original).text).toBe(expected));

  test('remembers where every unit stood', () => {
    const original = '\u001b[31mERROR\u001b[0m: x';
    const { text, at } = clean(original);
    expect([...at]).toEqual([5, 6, 7, 8, 9, 14, 15, 16, 17]);
    expect(original[at[text.indexOf('x')] ?? -1]).toBe('x');
  });
  test('remembers the end of nothing', () => expect([...clean('').at]).toEqual([0]));
});
