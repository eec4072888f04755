/** The words of a message without what is everybody's own: quoted paths and addresses. */
export const wordsOf = (message: string): string =>
  message
    .replace(/(?:: ?|-> ?)?(['"]).{1,400}?\1/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
