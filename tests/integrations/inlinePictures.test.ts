import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inlined, inlinePictures } from '../../src/integrations/inlinePictures.ts';
import { ARTICLES, bodyOf, render } from './articles.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n  <title>A box</title>\n  <!-- why -->\n  <text x="1">one two</text>\n</svg>\n';

describe('a picture', () => {
  test('has its own title as a name, the words of the article as its description, and no white space of its source', () =>
    expect(inlined(SVG, { id: 'box', alt: 'A box & <more>.' })).toBe(
      '<svg role="img" aria-labelledby="picture-box" aria-describedby="picture-box-shows" viewBox="0 0 9 9"><title id="picture-box">A box</title><desc id="picture-box-shows">A box &amp; &lt;more&gt;.</desc><text x="1">one two</text></svg>',
    ));
  const page = (body: string) => render(body, 'content/guide/x.mdx', [inlinePictures('content/pictures')]);
  test('is drawn into the page as a figure', async () =>
    expect(await page('![All of it.](../pictures/places.svg)')).toMatch(
      /^<figure class="picture not-content"><svg role="img"[\s\S]*All of it\.[\s\S]*<\/svg><\/figure>$/,
    ));
  test('may have a second one beside it', async () =>
    expect((await page('![One.](../pictures/places.svg)\n![Two.](../pictures/decision.svg)')).match(/<svg /g)).toHaveLength(2));
  test.each(['![x](https://pip.pypa.io/x.png)', 'Words and ![x](../pictures/places.svg).'])('%s is no figure', async (body) =>
    expect(await page(body)).not.toContain('<figure'),
  );
});

const styles = readFileSync('src/styles/picture.css', 'utf8');
/** The styles of the whole site, which reach into a picture that stands in a page. */
const others = globSync('src/**/*.{css,astro}')
  .filter((other) => !other.endsWith('picture.css'))
  .map((other) => readFileSync(other, 'utf8').replace(/url\([^)]*\)|\/\*[\s\S]*?\*\//g, ''))
  .join('\n');
const isStyled = (name: string): boolean => new RegExp(`\\.${name}(?![\\w-])[^;{}]*\\{`).test(others);
const used = ARTICLES.map(bodyOf).join('\n');

describe.each(globSync('content/pictures/*.svg'))('%s', (file) => {
  const svg = readFileSync(file, 'utf8');
  test('begins as every picture does: a size for a phone, and a title', () =>
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 340 \d+">\n {2}<title>[^<]{10,}<\/title>\n/));
  test('takes colours and sizes from the site alone', () => {
    expect(svg).not.toMatch(/\s(?:style|fill|stroke|color|font-[a-z]+|id|href)=|<(?:style|script|image|use|foreignObject)/);
    const classes = [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
    expect([...new Set(classes)].filter((name) => !styles.includes(`.${name}`))).toEqual([]);
    expect([...new Set(classes)].filter(isStyled), 'no class is one of the site as well').toEqual([]);
  });
  test('keeps inside its frame, and is small', () => {
    const height = Number(/viewBox="0 0 340 (\d+)"/.exec(svg)?.[1]);
    for (const [, x, y] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThan(340);
      expect(Number(y)).toBeLessThan(height);
    }
    expect(svg.length).toBeLessThan(5_000);
  });
  test('stands in an article', () => expect(used).toContain(`](../pictures/${basename(file)})`));
});
