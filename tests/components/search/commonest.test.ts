import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMONEST, rankOf } from '../../../src/components/search/commonest.ts';
import { foreignMessages } from '../../../src/components/search/foreignWords.ts';

test('every cause that is called common has an article, and stands there once', () => {
  expect(COMMONEST.filter((id) => !existsSync(`content/causes/${id}.mdx`))).toEqual([]);
  expect(new Set(COMMONEST).size).toBe(COMMONEST.length);
});
test('what is not among the common comes after all of them', () => expect(rankOf('no-such-cause')).toBe(COMMONEST.length));

test('words of other languages are taken from the examples, as they stand there', () =>
  expect(
    foreignMessages([
      { examples: ["[WinError 5] Zugriff verweigert: 'x'", 'Permission denied'] },
      { examples: ["PermissionError: [WinError 5] 拒绝访问。: 'x'"] },
    ]),
  ).toEqual([
    { words: 'Zugriff verweigert', line: "[WinError 5] Zugriff verweigert: 'x'" },
    { words: '拒绝访问', line: "PermissionError: [WinError 5] 拒绝访问。: 'x'" },
  ]));
