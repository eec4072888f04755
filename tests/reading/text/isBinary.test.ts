import { expect, test } from 'vitest';
import { isBinary } from '../../../src/reading/text/isBinary.ts';

test.each([
  ['a log with colours', '\u001b[31mERROR\u001b[0m\n\ttext', false],
  ['Chinese', '拒绝访问。', false],
  ['nothing', '', false],
  ['a picture', '\u0000\u0001\ufffd\ufffdPNG\ufffd\u0003'.repeat(10), true],
  ['one unreadable sign in ten', '\u0000aaaaaaaaa', false],
  ['one unreadable sign in nine', '\u0000aaaaaaaa', true],
  ['an end that is unreadable', `${'a'.repeat(20_000)}${'\u0000'.repeat(20_000)}`, false],
  ['a beginning that is unreadable', `${'\u0000'.repeat(20_000)}${'a'.repeat(400_000)}`, true],
])('%s: %s', (_name, text, expected) => expect(isBinary(text)).toBe(expected));
