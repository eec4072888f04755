/** The words that stand in a shown command for what only the reader can fill in. */
export const BLANKS: readonly string[] = [
  'PACKAGE',
  'COMMAND',
  'PATH',
  'FOLDER',
  'YOUR-INDEX',
  'YOUR-LOGIN',
  'VERSION',
  'EXTRA',
  'FILE',
  'NAME',
  'VALUE',
  'HOST',
  'USERNAME',
];

/** A piece of a command; the reader replaces a blank one. */
export interface Piece {
  readonly text: string;
  readonly isBlank: boolean;
}

/** A blank that stands for itself: no part of a longer word, of a variable (`$PATH`, `%PATH%`, `$env:PATH`) or of an assignment. */
const BLANK = new RegExp(`(?<![\\w$%:{])(${BLANKS.join('|')})(?![\\w%}]|=(?!=))`);

/** A command cut at its blanks, so that each can be shown as one. */
export const blanksIn = (command: string): readonly Piece[] =>
  command
    .split(BLANK)
    .map((text, i) => ({ text, isBlank: i % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** The blanks of a command by name, each once, in their order. */
export const namesOfBlanks = (command: string): readonly string[] => [
  ...new Set(
    blanksIn(command)
      .filter(({ isBlank }) => isBlank)
      .map(({ text }) => text),
  ),
];
