/** Words that stand where something was held back, in links and in what is handed on: whoever reads on fills them in. Known to nobody's package index by these means. */
export const BLANKS = ['PACKAGE', 'VERSION', 'EXTRA', 'FILE', 'FOLDER', 'NAME', 'VALUE', 'YOUR-INDEX'] as const;
export type Blank = (typeof BLANKS)[number];

/** Whether a word is one of those blanks. */
export const isBlank = (word: string): boolean => BLANKS.some((blank) => blank === word);
