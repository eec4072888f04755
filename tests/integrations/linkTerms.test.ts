import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cutAtTerms, linkTerms, termsOf, wordFinder } from '../../src/integrations/linkTerms.ts';
import { anchorOf } from '../../src/table/anchorsIn.ts';
import { ARTICLES, bodyOf, type Plugins, render } from './articles.ts';

const TERMS = [
  { anchor: 'virtual-environment', words: ['virtual environment', 'venv'] },
  { anchor: 'environment-variable', words: ['environment variable'] },
  { anchor: 'path', words: ['PATH'] },
  { anchor: 'proxy', words: ['proxy', 'proxies'] },
  { anchor: 'mode', words: ['mode'], not: ['copy mode'] },
  { anchor: 'developer-mode', words: ['Developer Mode'] },
];
const linked = (text: string, seen: readonly string[] = []) =>
  cutAtTerms(text, wordFinder(TERMS), new Set(seen))
    .map((piece) => (piece.anchor ? `[${piece.text}](${piece.anchor})` : piece.text))
    .join('');

describe('in a text', () => {
  test.each([
    ['the first use alone is linked', 'A venv. This venv.', 'A [venv](virtual-environment). This venv.'],
    ['a second word of the same term is not', 'A virtual environment, or venv.', 'A [virtual environment](virtual-environment), or venv.'],
    ['the head of a sentence counts', 'Mode first.', '[Mode](mode) first.'],
    ['and behind a colon, a stop or a line', 'So: mode. Venv.\nPATH', 'So: [mode](mode). [Venv](virtual-environment).\n[PATH](path)'],
    ['a name is left', 'the Safe Mode and a mode', 'the Safe Mode and a [mode](mode)'],
    ['the plural counts', 'two virtual environments', 'two [virtual environments](virtual-environment)'],
    ['another plural is a word of its own', 'two proxies', 'two [proxies](proxy)'],
    ['a line may end inside', 'a virtual\nenvironment', 'a [virtual\nenvironment](virtual-environment)'],
    ['capitals are no path', 'your path and your PATH', 'your path and your [PATH](path)'],
    ['the longer term wins', 'Developer Mode has a mode', '[Developer Mode](developer-mode) has a [mode](mode)'],
    ['what the word is only a part of is left', 'in copy mode. Copy modes and a mode', 'in copy mode. Copy modes and a [mode](mode)'],
    ['a word inside another is left', 'a model, modern, commode', 'a model, modern, commode'],
    ['a name with a hyphen is left', 'pipenv-venv and venv-old', 'pipenv-venv and venv-old'],
    ['a path is left', './venv/bin, C:\\venv, .venv, ~venv, venv.zip', './venv/bin, C:\\venv, .venv, ~venv, venv.zip'],
    ['a sentence may end behind it', 'See venv. And (venv).', 'See [venv](virtual-environment). And (venv).'],
  ])('%s', (_title, text, wanted) => expect(linked(text)).toBe(wanted));
  test('what was seen is left', () => expect(linked('A venv.', ['virtual-environment'])).toBe('A venv.'));
  test('an empty glossary links nothing', () => expect(cutAtTerms('A venv.', wordFinder([]), new Set())).toEqual([{ text: 'A venv.' }]));
});

const links = linkTerms('content', '/docs/');
const glossary = readFileSync('content/guide/glossary.mdx', 'utf8');
const terms = termsOf(glossary);

describe('in an article', () => {
  const page = (body: string, file = 'content/causes/a.mdx') => render(body, file, [links]);
  test('the link leads to the glossary below the base path', async () =>
    expect(await page('A wheel.')).toBe('<p>A <a class="term" href="/docs/guide/glossary/#wheel">wheel</a>.</p>'));
  test.each([
    ['code', '`wheel`'],
    ['a block of code', '```\nwheel\n```'],
    ['a link', '[a wheel](../b/)'],
    ['a heading', '## Wheel'],
    ['the head of a table', '| wheel |\n| --- |\n| x |'],
  ])('%s is left as it is', async (_title, body) => expect(await page(body)).toBe(await render(body, 'content/causes/a.mdx', [])));
  test('the title of an aside, which only the eye is told, is left as it is', async () => {
    const asides: Plugins = [
      { name: 'asides', element: { filter: ['em'], visit: (node, context) => context.setProperty(node, 'aria-hidden', 'true') } },
      links,
    ];
    expect(await render('*wheel* and wheel', 'content/causes/a.mdx', asides)).toMatch(/<em aria-hidden="true">wheel<\/em> and <a [^>]*>wheel<\/a>/);
  });
  test('a cell of a table, a list and bold words are text', async () => {
    for (const body of ['| x |\n| --- |\n| wheel |', '- wheel', '**wheel**']) expect(await page(body)).toContain('#wheel">wheel</a>');
  });
  test.each(['content/guide/glossary.mdx', 'src/pages/a.mdx', 'README.md'])('%s is left as it is', async (file) =>
    expect(await page('A wheel.', file)).not.toContain('<a'),
  );
});

describe('the glossary', () => {
  const headings = [...glossary.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
  test('explains each term that it names, and names each that it explains', () => expect(headings).toEqual(terms.map(({ anchor }) => anchor)));
  test('stands in order', () => expect(headings).toEqual(headings.toSorted((a, b) => a.replaceAll('-', ' ').localeCompare(b.replaceAll('-', ' ')))));
  test('has no word twice', () => {
    const words = terms.flatMap((term) => term.words);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
  test('links every word of every term', async () => {
    for (const { anchor, words } of terms)
      for (const word of words)
        expect(await render(`The ${word} is.`, 'content/guide/x.mdx', [links])).toContain(
          `<a class="term" href="/docs/guide/glossary/#${anchor}">${word.replace("'", '’')}</a>`,
        );
  });
});

/** The text of a page in which words may be linked. */
const openText = (html: string): string => html.replace(/<(pre|code|h[1-6]|th|a)\b[^>]*>[\s\S]*?<\/\1>/g, ' | ').replace(/<(?!p\b|\/p\b)[^>]*>/g, '');
const TERM_LINK = /<a class="term"[^>]*>([\s\S]*?)<\/a>/g;

test.each(ARTICLES.filter((file) => !file.endsWith('glossary.mdx')))(
  '%s: each term is linked once, at its first use, and nothing else is touched',
  async (file) => {
    const body = bodyOf(file);
    const [plain, withLinks] = await Promise.all([render(body, file, []), render(body, file, [links])]);
    expect(withLinks.replace(TERM_LINK, '$1')).toBe(plain);
    const anchors = [...withLinks.matchAll(/<a class="term" href="[^"#]*#([^"]*)"/g)].map(([, anchor = '']) => anchor);
    expect(anchors).toEqual([...new Set(anchors)]);
    // What stands before the first link of a term does not use it.
    for (const [at, anchor] of anchors.entries()) {
      const before = openText(
        withLinks
          .slice(0, withLinks.indexOf(`#${anchor}"`))
          .replace(/<a class="term" href="[^"]*$/, '')
          .replace(TERM_LINK, ' | '),
      );
      const own = terms.filter((term) => term.anchor === anchor);
      expect(wordFinder(own)(before), `${anchor}, link ${at + 1}`).toEqual([]);
    }
  },
);
