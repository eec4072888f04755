/** A text as it is compared: in small letters, without quotes, brackets and the ends of sentences. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[[\]'"`“”‘’‹›«»(){}]/g, '')
    .replace(/[.。,;:!?]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a text, letters and figures alone. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** How much of a word has to be there: forms of a word differ at their end, `installing` and `install`. */
const ENOUGH = 0.6;

/** Whether a word of a page is a form of one that is looked for. Pagefind shortens a word that it does not know until something begins like it, and so finds fifty pages for nonsense. */
export const isForm = (wanted: string, word: string): boolean =>
  word.startsWith(wanted) || sharedStart(wanted, word) >= Math.max(3, wanted.length * ENOUGH, word.length * ENOUGH);

/** Whether a text holds a form of one of the words. */
export const holdsAny = (wanted: readonly string[], text: string): boolean => {
  const words = wordsIn(text);
  return wanted.some((one) => words.some((word) => isForm(one, word)));
};
