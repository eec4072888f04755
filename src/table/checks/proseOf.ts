/** Lines that are no sentences: headings, tables, asides' fences, nothing. */
const NO_SENTENCE = /^\s*(?:#|\||:::|$)/;
const ITEM = /^\s*(?:[-*]|\d+\.) /;

/** An article's text without its blocks of code. */
export const withoutBlocks = (body: string): string => body.replace(/^( *)```[\s\S]*?^\1```/gm, '');

/** A piece of code in a line; two ticks around it let one stand inside. */
const PIECE = /``.+?``|`[^`\n]*`/g;

/** An article's text without its code, in which every sign stands for itself. */
export const withoutCode = (body: string): string => withoutBlocks(body).replace(PIECE, '');

/** An article's paragraphs and points, each in one line, with its pieces of code as one word each and its links as their words. */
export const proseOf = (body: string): readonly string[] =>
  withoutBlocks(body)
    .split('\n')
    .reduce((text, line) => {
      if (NO_SENTENCE.test(line)) return `${text}\n`;
      return ITEM.test(line) ? `${text}\n${line.replace(ITEM, '')}` : `${text} ${line.trim()}`;
    }, '')
    .replace(PIECE, 'code')
    .replace(/\]\([^)]*\)/g, ']')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
