import { expect, test } from 'vitest';
import { isBinary } from '../../src/diagnosis/isBinary.ts';

test.each([
  ['a log with colours', '\u001b[31mERROR\u001b[0m\n\ttext', false],
  ['Chinese', '拒绝访问。', false],
  ['nothing', '', false],
  ['a picture', '\u0000\u0001\ufffd\ufffdPNG\ufffd\u0003'.repeat(10), true],
])('%s: %s', (_name, text, expected) => expect(isBinary(text)).toBe(expected));
