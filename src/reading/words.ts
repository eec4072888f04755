/** Whether one of the words stands in the text. */
export const includesAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** Where the last of the words begins that the text holds; -1 without any. */
export const lastOf = (text: string, words: readonly string[]): number => Math.max(...words.map((word) => text.lastIndexOf(word)));
