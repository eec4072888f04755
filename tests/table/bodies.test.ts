import { describe, expect, test } from 'vitest';
import { bodies } from '../../src/table/checks/bodies.ts';
import { deadLinks } from '../../src/table/checks/deadLinks.ts';
import { mistakeLine } from '../../src/table/Mistake.ts';
import type { Given } from './fixture.ts';
import { contentOf } from './fixture.ts';

const linksOf = (given: Given) => deadLinks(contentOf(given)).map(mistakeLine);

describe('a body', () => {
  const mends = (body: string) => bodies(contentOf({ guide: { how: { body } } })).map(({ file, field, mend }) => `${file} ${field} ${mend}`);
  const where = 'content/guide/how.mdx (body)';
  test.each([
    ['that is empty', '', 'write the article below the front matter'],
    ['of white space', ' \n\n', 'write the article below the front matter'],
    ['of code alone', '```\nx\n```\n`y`', 'write the article below the front matter'],
    ['that imports', "Some words.\nimport x from 'y'", 'take out the import or export: articles hold no code'],
    ['that exports', 'export const x = 1', 'take out the import or export: articles hold no code'],
    ['with a component', 'See <Tabs>', 'put < and { into `code`: articles hold no components'],
    ['with an expression', 'See {x}', 'put < and { into `code`: articles hold no components'],
    ['with an option', 'You need not write --user there.', 'put options into `code`: elsewhere -- is drawn as a dash'],
    ['with an option in a heading', '## Without\n\n## --user', 'put options into `code`: elsewhere -- is drawn as a dash'],
    ['with a sign between two lines of ticks', 'See `a\n{x}\nb`', 'put < and { into `code`: articles hold no components'],
  ])('%s is told', (_name, body, mend) => expect(mends(body)).toEqual([`${where} ${mend}`]));
  test.each([
    'Some words.',
    'See `<x>` and `{y}`.',
    'So:\n```\nimport x {y} <z>\n```\nand\n```\n{\n```',
    'You import or export it.',
    'Write `--user`, or -- better -- nothing.',
    'Write `pip install\n--user` there.',
    'a > b }',
  ])('may say %j', (body) => expect(mends(body)).toEqual([]));
  test('is read in every kind', () =>
    expect(
      bodies(contentOf({ causes: { a: { body: '' } }, remedies: { b: { body: '' } }, questions: { c: { body: '' } }, guide: { d: { body: '' } } })),
    ).toHaveLength(4));
});

describe('a link', () => {
  const dead = (body: string) => linksOf({ causes: { a: { body }, b: {} }, remedies: { way: {} }, questions: { q: {} }, guide: { how: {} } });
  test.each([
    '[x](../b/)',
    '[x](../b/#part)',
    '[x](../../remedies/way/)',
    '[x](../../ask/q/)',
    '[x](../../guide/how/)',
    '[x](../../messages/)',
    '[x](../../)',
    '[x](../)',
    '[x](./)',
    '[x](https://pip.pypa.io/)',
    '[x](#part)',
    'no (link) at [all]',
  ])('may be %s', (body) => expect(dead(body)).toEqual([]));
  test.each(['../gone/', '../b', '/causes/b/', '../../questions/q/', 'http://pip.pypa.io/', 'b/', '../../../causes/b/x/', './constructor/'])(
    'may not be %s',
    (href) =>
      expect(dead(`See [this](${href}) and [that](../b/).`)).toEqual([
        `content/causes/a.mdx: (body): the link ${href} leads nowhere: write it relative, to an article that exists, with a slash at the end`,
      ]),
  );
  test('is looked at in every kind', () =>
    expect(
      linksOf({ remedies: { way: { body: '[x](../a/)' } }, questions: { q: { body: '[x](../a/)' } }, guide: { how: { body: '[x](../how/)' } } }),
    ).toHaveLength(2));
});
