/** A word as it is compared: letters and figures alone. */
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** How much of a word has to be there: forms of a word differ at their end, `installing` and `install`. */
const ENOUGH = 0.6;

const isForm = (wanted: string, marked: string): boolean => marked.startsWith(wanted) || sharedStart(wanted, marked) >= Math.max(3, wanted.length * ENOUGH);

/**
 * Whether what an index has marked on a page is what a query means. Pagefind shortens a word that it does not know until something begins like it, and so
 * finds fifty pages for nonsense.
 */
export function isMeant(query: string, marked: readonly string[]): boolean {
  const wanted = query
    .split(/[\s/\\._-]+/)
    .map(bare)
    .filter(Boolean);
  const words = marked.flatMap((text) => text.split(/[\s/\\._-]+/)).map(bare);
  return wanted.some((one) => words.some((word) => isForm(one, word)));
}
