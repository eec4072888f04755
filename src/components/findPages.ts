import { base } from './base.ts';
import { isMeant } from './isMeant.ts';

/** What Pagefind tells of a place on a page. Marked words stand in `mark` elements; all else is escaped. https://pagefind.app/docs/api-reference/ */
interface Place {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}
interface PageData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly Place[];
}
interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number; readonly ranking: Readonly<Record<string, unknown>> }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<PageData> }[] }>;
}

/** A page that was found, with the headings under which the words stand. */
export interface Found {
  readonly title: string;
  readonly href: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly places: readonly { readonly title: string; readonly href: string }[];
}
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Pages read at most, and headings shown of each. */
const MOST = 12;
const MOST_PLACES = 2;
/** A page's title counts, and of a cause its most frequent message, more than how often the words stand in the text. */
const RANKING = { termFrequency: 0.1, pageLength: 0.1, termSaturation: 0.6, termSimilarity: 9, metaWeights: { title: 8, message: 8 } };

let loaded: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24, ranking: RANKING });
  return pagefind;
}

/** An excerpt's parts, without trusting that it is what it should be: only its text is used. */
const partsOf = (excerpt: string): readonly ExcerptPart[] =>
  [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    isMarked: node.nodeName === 'MARK',
  }));

const foundOf = ({ url, excerpt, meta, sub_results }: PageData): Found => ({
  title: meta.title ?? url,
  href: url,
  excerpt: partsOf(sub_results[0]?.excerpt ?? excerpt),
  places: sub_results
    .filter((place) => place.url.includes('#'))
    .slice(0, MOST_PLACES)
    .map((place) => ({ title: place.title, href: place.url })),
});

/** The pages that hold the words of a query, the best first. */
export async function findPages(query: string): Promise<readonly Found[]> {
  loaded ??= load();
  const pagefind = await loaded;
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return pages.map(foundOf).filter(({ excerpt }) =>
    isMeant(
      query,
      excerpt.flatMap(({ text, isMarked }) => (isMarked ? [text] : [])),
    ),
  );
}
