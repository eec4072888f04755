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

const nameOf = ({ title, short }: Known): string => `${title} ${short}`;

/** The words of a query, each with its weight: one that few of the pages go by counts more. */
const weighed = (query: string, pages: readonly Known[]) =>
  wordsIn(query).map((word) => ({ word, weight: Math.log(1 + pages.length / (pages.filter((one) => stands(word, nameOf(one))).length + 0.5)) }));
type Weighed = ReturnType<typeof weighed>;

/** What a word is worth by where it stands in what is known of a page. */
function placeOf(word: string, page: Known): number {
  if (stands(word, nameOf(page))) return PLACES.name;
  if (stands(word, page.messages.join(' '))) return PLACES.message;
  return stands(word, page.summary) ? PLACES.summary : 0;
}

/** How well weighed words stand in what is known of a page, from 0 to 1. */
function wordShare(words: Weighed, page: Known): number {
  const sum = words.reduce((all, { weight }) => all + weight, 0);
  return sum === 0 ? 0 : words.reduce((all, { word, weight }) => all + weight * placeOf(word, page), 0) / sum;
}

/** A query, looked at once for all pages. `meant`: the query in the words of this site. */
const queryOf = (query: string, meant: string | undefined, pages: readonly Known[]) => ({
  wanted: plain(query),
  refusal: refusalMeant(query),
  meant,
  words: [weighed(query, pages), ...(meant ? [weighed(meant, pages)] : [])],
});

/** How well a page answers a query by what is known of it. */
function worthOf({ wanted, refusal, meant, words }: ReturnType<typeof queryOf>, page: Known): number {
  const isName = meant !== undefined && plain(nameOf(page)).includes(meant);
  return (
    Math.max(
      listed(page.numbers, (number) => number === wanted, WORTH.number),
      refusal && page.refusals.includes(searchedAs(refusal)) ? WORTH.refusal - WORTH.seldom * Math.min(SELDOM, page.rank) : 0,
      isName ? WORTH.meant : 0,
      listed(page.messages, (message) => message.replace(/^(?:error|warning) /, '') === wanted, WORTH.whole),
      listed(page.messages, (message) => message.includes(wanted), WORTH.message),
      WORTH.said * page.said,
      WORTH.words * Math.max(...words.map((some) => wordShare(some, page))),
    ) +
    WORTH.rank * (SELDOM - Math.min(SELDOM, page.rank))
  );
}

/** Pages in the order in which they answer a query; those that answer it as well stay in theirs. */
export function rankPages<Page extends { readonly known: Known }>(query: string, meant: string | undefined, pages: readonly Page[]): readonly Page[] {
  const asked = queryOf(
    query,
    meant,
    pages.map(({ known }) => known),
  );
  return pages
    .map((page, order) => ({ page, worth: worthOf(asked, page.known) - WORTH.order * order }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ page }) => page);
}
