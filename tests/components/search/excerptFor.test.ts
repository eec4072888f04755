import { expect, test } from 'vitest';
import { excerptFor } from '../../../src/components/search/excerptFor.ts';

const said = (content: string, wanted: readonly string[], summary = 'The summary.'): string =>
  excerptFor(content, summary, wanted)
    .map(({ text, isMarked }) => (isMarked ? `<${text}>` : text))
    .join('');

const PAGE = 'A heading. What it is all about in one sentence. Create the environment in a new folder. py -m venv .venv. Copy the file. ls -ld ~/.cache.';

test('is the sentence that holds the word', () => expect(said(PAGE, ['folder'])).toBe('Create the environment in a new <folder>.'));
test('marks other forms of the word', () => expect(said(PAGE, ['environments'])).toBe('Create the <environment> in a new folder.'));
test('is no command and no heading', () =>
  expect([said(PAGE, ['venv']), said(PAGE, ['heading']), said(PAGE, ['cache'])]).toEqual(Array(3).fill('The summary.')));
test('is the line of a message as well', () =>
  expect(said("Title. [WinError 5] Access is denied: 'C:\\x'. More.", ['winerror', '5'])).toBe("[<WinError> <5>] Access is denied: 'C:\\x'."));
test('is short', () => {
  const long = `Title. ${'Many words '.repeat(40)}and then the needle ${'and more words '.repeat(40)}.`;
  expect(said(long, ['needle'])).toMatch(/^… .*<needle>.* …$/);
  expect(said(long, ['needle']).split(' ').length).toBeLessThan(40);
});
