import { COMMONEST } from './commonest.ts';
import { refusalMeant, searchedAs } from './refusalMeant.ts';
import { isForm, plain, wordsIn } from './searchWords.ts';

/** What is known of a page beside its text. */
export interface Known {
  readonly title: string;
  readonly short: string;
  readonly summary: string;
  /** The numbers and messages that people type, the most frequent first. */
  readonly numbers: readonly string[];
  readonly messages: readonly string[];
  /** The refusals that its messages tell, as they are searched for. */
  readonly refusals: readonly string[];
  /** How often it is met, from 0, the most. */
  readonly rank: number;
  /** How many of the words that are looked for stand in one sentence of its text, from 0 to 1. */
  readonly said: number;
}

/** What a match is worth. A page that goes by what was typed in the words of this site comes before one that prints it, and that before one that only speaks of it; of the many causes of one refusal, how seldom they are decides. */
const WORTH = { number: 600, whole: 550, refusal: 500, meant: 450, words: 420, message: 400, said: 200, later: 50, rank: 1, seldom: 3, order: 0.2 } as const;
/** What a word is worth by where it stands. */
const PLACES = { name: 1, message: 0.6, summary: 0.4 } as const;
/** From here on all are met as seldom. */
export const SELDOM = COMMONEST.length;

/** The worth of a match in a list whose first entries are the most frequent. */
const listed = (list: readonly string[], isMatch: (entry: string) => boolean, worth: number): number => {
  const at = list.findIndex((entry) => isMatch(plain(entry)));
  return at < 0 ? 0 : Math.max(worth / 3, worth - at * WORTH.later);
};

const stands = (word: string, text: string): boolean => wordsIn(text).some((other) => isForm(word, other));

/** How well the words of a query stand in what is known of a page, from 0 to 1; a word that few of the pages have counts more. */
function wordShare(query: string, page: Known, pages: readonly Known[]): number {
  const names = (one: Known): string => `${one.title} ${one.short}`;
  const weighed = wordsIn(query).map((word) => {
    const having = pages.filter((one) => stands(word, names(one))).length;
    const place = stands(word, names(page))
      ? PLACES.name
      : stands(word, page.messages.join(' '))
        ? PLACES.message
        : stands(word, page.summary)
          ? PLACES.summary
          : 0;
    return { weight: Math.log(1 + pages.length / (having + 0.5)), place };
  });
  const sum = weighed.reduce((all, { weight }) => all + weight, 0);
  return sum === 0 ? 0 : weighed.reduce((all, { weight, place }) => all + weight * place, 0) / sum;
}

/** How well a page answers a query by what is known of it. `meant`: the query in the words of this site. */
function worthOf(query: string, meant: string | undefined, page: Known, pages: readonly Known[]): number {
  const wanted = plain(query);
  const refusal = refusalMeant(query);
  const isName = meant !== undefined && plain(`${page.title} ${page.short}`).includes(meant);
  return (
    Math.max(
      listed(page.numbers, (number) => number === wanted, WORTH.number),
      refusal && page.refusals.includes(searchedAs(refusal)) ? WORTH.refusal - WORTH.seldom * Math.min(SELDOM, page.rank) : 0,
      isName ? WORTH.meant : 0,
      listed(page.messages, (message) => message.replace(/^(?:error|warning) /, '') === wanted, WORTH.whole),
      listed(page.messages, (message) => message.includes(wanted), WORTH.message),
      WORTH.said * page.said,
      WORTH.words * Math.max(wordShare(query, page, pages), meant ? wordShare(meant, page, pages) : 0),
    ) +
    WORTH.rank * (SELDOM - Math.min(SELDOM, page.rank))
  );
}

/** Pages in the order in which they answer a query; those that answer it as well stay in theirs. */
export function rankPages<Page extends { readonly known: Known }>(query: string, meant: string | undefined, pages: readonly Page[]): readonly Page[] {
  const all = pages.map(({ known }) => known);
  return pages
    .map((page, order) => ({ page, worth: worthOf(query, meant, page.known, all) - WORTH.order * order }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ page }) => page);
}
