import { describe, expect, test } from 'vitest';
import { bytesOf } from '../../src/cli/bytesOf.ts';
import { linesOf } from '../../src/cli/linesOf.ts';

async function* chunks(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}
const lines = async (texts: readonly string[], most?: number) =>
  (await Array.fromAsync(linesOf(chunks(...texts), most))).map((line) => line && Buffer.from(line).toString());

describe('lines', () => {
  test('are cut out of pieces that end anywhere', async () => expect(await lines(['a', 'b\nc', '\n', '\nd\n', 'e'])).toEqual(['ab', 'c', '', 'd', 'e']));
  test('are none where there is nothing', async () => expect(await lines([])).toEqual([]));
  test('that are too long are dropped, and the next one is whole', async () =>
    expect(await lines(['abc', 'def', 'g\nhi\n', 'jklmn\nop'], 4)).toEqual([undefined, 'hi', undefined, 'op']));
});

describe('all bytes', () => {
  test('are held', async () => expect(Buffer.from(await bytesOf(chunks('a', 'b'), 2)).toString()).toBe('ab'));
  test('are refused where they are too many', () => expect(bytesOf(chunks('a', 'bc'), 2)).rejects.toThrow('longer than'));
});
