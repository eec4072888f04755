import { isForm, wordsIn } from './searchWords.ts';

/** A piece of an excerpt; marked where it is what was looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A sentence of more words is cut. */
const MOST = 34;
const LEAST = 5;
const BETWEEN = /(?<=[.!?])\s+/;
/** A command is no sentence, nor is a heading: they begin with a small letter and have an option or a path, or are brief. */
const COMMAND = /^\P{Lu}.*(?: -|[\\/=])|^[a-z.]+ \w+[.!?]$/u;

const isSentence = (text: string): boolean => (/^\[/.test(text) || !COMMAND.test(text)) && text.split(/\s+/).length >= LEAST;

const holds = (text: string, wanted: readonly string[]): number => {
  const words = wordsIn(text);
  return wanted.filter((one) => words.some((word) => isForm(one, word))).length;
};

/** A long sentence around the first word that was looked for. */
function cut(sentence: string, wanted: readonly string[]): string {
  const words = sentence.split(/\s+/);
  if (words.length <= MOST) return sentence;
  const at = Math.max(
    0,
    words.findIndex((word) => holds(word, wanted) > 0),
  );
  const from = Math.min(Math.max(0, at - MOST / 2), words.length - MOST);
  return `${from > 0 ? '… ' : ''}${words.slice(from, from + MOST).join(' ')}${from + MOST < words.length ? ' …' : ''}`;
}

/** A text in pieces, those marked that are forms of the words. */
const marked = (text: string, wanted: readonly string[]): readonly ExcerptPart[] =>
  text
    .split(/([\p{L}\p{N}]+)/u)
    .filter(Boolean)
    .map((piece) => ({ text: piece, isMarked: wanted.some((one) => isForm(one, piece.toLowerCase())) }));

/** How many of the words stand in one sentence of a page, from 0 to 1. */
export const saidIn = (content: string, wanted: readonly string[]): number =>
  Math.max(0, ...content.split(BETWEEN).map((sentence) => holds(sentence, wanted))) / Math.max(1, wanted.length);

/** The sentence of a page that holds most of the words; its summary where no sentence does. */
export function excerptFor(content: string, summary: string, wanted: readonly string[]): readonly ExcerptPart[] {
  // The first sentence is the heading.
  const sentences = content.split(BETWEEN).slice(1).filter(isSentence);
  const best = sentences.map((text) => ({ text, held: holds(text, wanted) })).reduce((a, b) => (b.held > a.held ? b : a), { text: summary, held: 0 });
  return marked(cut(best.text || (sentences[0] ?? ''), wanted), wanted);
}
