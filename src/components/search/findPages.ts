import { base } from '../base.ts';
import type { ExcerptPart } from './excerptFor.ts';
import { excerptFor, saidIn } from './excerptFor.ts';
import { meantBy } from './meantBy.ts';
import type { Known } from './rankPages.ts';
import { rankPages, SELDOM } from './rankPages.ts';
import { refusalMeant, searchedAs } from './refusalMeant.ts';
import { holdsAny, wordsIn } from './searchWords.ts';

/** What Pagefind tells of a page and of the headings on it. https://pagefind.app/docs/api-reference/ */
interface PageData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}
interface Result {
  readonly id: string;
  data(): Promise<PageData>;
}
interface Pagefind {
  options(options: { readonly baseUrl: string; readonly ranking: Readonly<Record<string, unknown>> }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Result[] }>;
}

/** A page that was found, with the headings under which the words stand. */
export interface Found {
  readonly title: string;
  /** Its name in a few words, where it has one. */
  readonly short: string;
  readonly href: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly places: readonly { readonly title: string; readonly href: string }[];
}

/** Pages that are read, pages that are shown, and headings of each. */
const MOST_READ = 30;
const MOST = 10;
const MOST_PLACES = 2;
/** What is known of a page counts more than how often the words stand in its text. */
const RANKING = {
  termFrequency: 0.1,
  pageLength: 0.1,
  termSaturation: 0.6,
  termSimilarity: 9,
  metaWeights: { title: 8, short: 8, numbers: 8, refusals: 8, messages: 6, summary: 2, rank: 0 },
};

let loaded: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, ranking: RANKING });
  return pagefind;
}

const listOf = (text = ''): readonly string[] => text.split(' | ').filter(Boolean);

const knownOf = ({ content, meta: { title = '', short = '', summary = '', numbers, messages, refusals, rank } }: PageData, query: string): Known => ({
  ...{ title, short, summary, numbers: listOf(numbers), messages: listOf(messages), refusals: listOf(refusals) },
  rank: rank === undefined ? SELDOM : Number(rank.slice(1)),
  said: saidIn(content, [...new Set(wordsIn(query))]),
});

/** The pages that hold the words, each once, as Pagefind orders them. */
async function read(queries: readonly string[]): Promise<readonly PageData[]> {
  loaded ??= load();
  const pagefind = await loaded;
  const found = await Promise.all(queries.map((query) => pagefind.search(query)));
  const results = new Map(found.flatMap((one) => one.results.slice(0, MOST_READ)).map((result) => [result.id, result]));
  return Promise.all([...results.values()].map((result) => result.data()));
}

/** A question for pages is no log: what stands behind this is not looked for. */
const LONGEST = 200;

/** The pages that answer a query, the best first. */
export async function findPages(asked: string): Promise<readonly Found[]> {
  const query = asked.slice(0, LONGEST);
  const meant = meantBy(query);
  const wanted = [...new Set(wordsIn(`${query} ${meant ?? ''}`))];
  const refusal = refusalMeant(query);
  const pages = (await read([query, ...(meant ? [meant] : []), ...(refusal ? [searchedAs(refusal)] : [])])).map((data) => ({
    data,
    known: knownOf(data, query),
  }));
  const isMeant = ({ refusals }: Known): boolean => refusal !== undefined && refusals.includes(searchedAs(refusal));
  const fitting = pages.filter(({ data: { content, meta }, known }) => isMeant(known) || holdsAny(wanted, `${content} ${Object.values(meta).join(' ')}`));
  return rankPages(query, meant, fitting)
    .slice(0, MOST)
    .map(({ data: { url, content, sub_results }, known: { title, short, summary } }) => ({
      ...{ title, short, href: url },
      excerpt: excerptFor(content, summary, wanted),
      places: sub_results
        .filter((place) => place.url.includes('#') && holdsAny(wanted, place.title))
        .slice(0, MOST_PLACES)
        .map((place) => ({ title: place.title, href: place.url })),
    }));
}
