import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { guide } from '../schemas/guide.ts';
import { anchorOf } from '../table/anchorsIn.ts';

type Plugins = NonNullable<SatteriProcessorOptions['hastPlugins']>;

/** A word of the glossary, its heading's anchor, and the words under which articles speak of it. */
export interface Term {
  readonly anchor: string;
  readonly words: readonly string[];
  /** Where one of them is a part of something else, which is not linked. */
  readonly not?: readonly string[];
}

/** A run of text, and the anchor of the term that it is the first use of. */
export interface Piece {
  readonly text: string;
  readonly anchor?: string;
}

/** The terms of a glossary, out of its front matter. */
export const termsOf = (glossary: string): readonly Term[] =>
  (guide.parse(parseFrontmatter(glossary).frontmatter).terms ?? []).map(({ term, words, not }) => ({ anchor: anchorOf(term), words, ...(not && { not }) }));

const ANY_SIGN = /[.*+?^${}()|[\]\\]/g;
/** At the head of a sentence a small first letter is a capital; elsewhere a capital makes a name: the Command Prompt is no prompt, and a path is no PATH. */
const inAnyCase = (word: string): string =>
  word.replace(ANY_SIGN, '\\$&').replace(/^[a-z]/, (letter) => `(?:${letter}|(?<=^|[.:!?]\\s+)${letter.toUpperCase()})`);
/** White space may be a line's end, an apostrophe is drawn as a curl, and a word may stand in the plural. */
const patternOf = (word: string): string => `${inAnyCase(word).replaceAll(' ', '\\s+').replaceAll("'", "['’]")}s?`;

/** Finds every word of a glossary, the longer before the shorter that stands in it; no part of a longer word, a path or a name. */
export function wordFinder(terms: readonly Term[]): (text: string) => readonly { readonly at: number; readonly text: string; readonly anchor: string }[] {
  const words = terms
    .flatMap(({ anchor, words: all, not = [] }) => [...all.map((word) => ({ anchor, word })), ...not.map((word) => ({ anchor: '', word }))])
    .sort((a, b) => b.word.length - a.word.length);
  if (words.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\w/\\\\.~$-])(?:${words.map(({ word }) => `(${patternOf(word)})`).join('|')})(?![\\w/\\\\-]|\\.\\w)`, 'g');
  return (text) =>
    [...text.matchAll(pattern)]
      .map((found) => ({ at: found.index, text: found[0], anchor: words[found.slice(1).findIndex(Boolean)]?.anchor ?? '' }))
      .filter(({ anchor }) => anchor !== '');
}

/** A text cut where a term is used that is not in `seen`, which then holds it. */
export function cutAtTerms(text: string, find: ReturnType<typeof wordFinder>, seen: Set<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, text: word, anchor } of find(text)) {
    if (seen.has(anchor)) continue;
    seen.add(anchor);
    pieces.push({ text: text.slice(from, at) }, { text: word, anchor });
    from = at + word.length;
  }
  return [...pieces, { text: text.slice(from) }].filter((piece) => piece.text !== '');
}

/** Where words are left as they are: what is typed or printed, what leads elsewhere, what names a section or a column. */
const CLOSED = /^(?:code|pre|kbd|a|h[1-6]|th|figure|svg)$/;
const ARTICLE = /\/content\/(?:causes|remedies|questions|guide)\/[^/]+\.mdx$/;
const GLOSSARY = 'guide/glossary.mdx';

/** The title of an aside is drawn for the eye alone; a link in it could not be heard. */
const isHidden = ({ 'aria-hidden': hidden }: Readonly<Record<string, unknown>>): boolean => hidden !== undefined;

const linkTo = (href: string, value: string) => ({
  type: 'element' as const,
  tagName: 'a',
  properties: { className: ['term'], href },
  children: [{ type: 'text' as const, value }],
});

/** Finds the words of a glossary, given as it is written; read once as long as it stays the same. */
function finders(): (glossary: string) => ReturnType<typeof wordFinder> {
  let kept = { glossary: '', find: wordFinder([]) };
  return (glossary) => {
    if (kept.glossary !== glossary) kept = { glossary, find: wordFinder(termsOf(glossary)) };
    return kept.find;
  };
}

/** Links the first use of each term in an article to the glossary. `root`: the folder of content; `base`: the path that the site lies under. */
export const linkTerms = (root: string, base: string): Plugins[number] => {
  const finderOf = finders();
  return ({ fileURL }) => {
    const path = decodeURI(fileURL?.pathname ?? '');
    if (!ARTICLE.test(path) || path.endsWith(GLOSSARY)) return;
    const find = finderOf(readFileSync(join(root, GLOSSARY), 'utf8'));
    const seen = new Set<string>();
    return {
      name: 'link-terms',
      text(node, context) {
        let above: ReturnType<typeof context.parent> = context.parent(node);
        for (; above; above = context.parent(above)) if (above.type === 'element' && (CLOSED.test(above.tagName) || isHidden(above.properties))) return;
        const pieces = cutAtTerms(node.value, find, seen);
        if (pieces.every(({ anchor }) => anchor === undefined)) return;
        context.replaceNode(
          node,
          pieces.map(({ text: value, anchor }) => (anchor ? linkTo(`${base}guide/glossary/#${anchor}`, value) : { type: 'text', value })),
        );
      },
    };
  };
};
