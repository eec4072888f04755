import { expect, test } from 'vitest';
import { deadLinks } from '../../src/table/checks/deadLinks.ts';
import { pictures } from '../../src/table/checks/pictures.ts';
import { contentOf } from './fixture.ts';

const ALT = 'Two boxes. You may write to the first, and not to the second.';
const mends = (body: string) =>
  pictures(contentOf({ guide: { how: { body } } }), (path) => path === 'content/pictures/boxes.svg').map(({ file, field, mend }) => `${file} ${field} ${mend}`);

test.each([`![${ALT}](../pictures/boxes.svg)`, 'No [image](../how/).', '```\n![x](y)\n```'])('a body may say %j', (body) => expect(mends(body)).toEqual([]));
test.each(['../pictures/gone.svg', './boxes.svg', '/pictures/boxes.svg', '../pictures/boxes.png', 'https://pip.pypa.io/x.svg'])(
  'an image may not be %s',
  (address) =>
    expect(mends(`![${ALT}](${address})`)).toEqual([
      `content/guide/how.mdx (body) there is no picture ${address}: draw content/pictures/NAME.svg and write ../pictures/NAME.svg`,
    ]),
);
test('an image says what it shows', () => expect(mends('![Boxes](../pictures/boxes.svg)')[0]).toContain('for those who do not see it'));
test.each([
  [39, 1],
  [40, 0],
])('what an image says in %i characters is told %i times', (length, count) =>
  expect(mends(`![${'x'.repeat(length)}](../pictures/boxes.svg)`)).toHaveLength(count),
);
test('a picture is looked for beside the articles, wherever the folder of content lies', () => {
  const content = contentOf({ guide: { how: { body: `![${ALT}](../pictures/boxes.svg)` } } });
  const elsewhere = { ...content, guide: content.guide.map((article) => ({ ...article, file: '/lab/content/guide/how.mdx' })) };
  const asked: string[] = [];
  pictures(elsewhere, (path) => asked.push(path) > 0);
  expect(asked).toEqual(['/lab/content/pictures/boxes.svg']);
});
test('every kind is looked at', () =>
  expect(pictures(contentOf({ causes: { a: { body: '![](x)' } }, remedies: { b: { body: '![](x)' } }, questions: { c: { body: '![](x)' } } }))).toHaveLength(
    3,
  ));
test('an image is no dead link, and a link beside it still is one', () =>
  expect(deadLinks(contentOf({ guide: { how: { body: `![${ALT}](../pictures/boxes.svg) and [x](../gone/)` } } }))).toHaveLength(1));
