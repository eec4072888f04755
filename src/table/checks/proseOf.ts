/** Lines that are no sentences: headings, tables, asides' fences, nothing. */
const NO_SENTENCE = /^\s*(?:#|\||:::|$)/;
const ITEM = /^\s*(?:[-*]|\d+\.) /;

/** An article's text without its blocks of code. */
export const withoutBlocks = (body: string): string => body.replace(/^( *)```[\s\S]*?^\1```/gm, '');

/** An article's paragraphs and points, each in one line, with its pieces of code as one word each and its links as their words. */
export const proseOf = (body: string): readonly string[] =>
  withoutBlocks(body)
    .split('\n')
    .reduce((text, line) => {
      if (NO_SENTENCE.test(line)) return `${text}\n`;
      return ITEM.test(line) ? `${text}\n${line.replace(ITEM, '')}` : `${text} ${line.trim()}`;
    }, '')
    .replace(/``.+?``|`[^`\n]*`/g, 'code')
    .replace(/\]\([^)]*\)/g, ']')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
