/** How many characters a run has, and how many bits are kept for each: four times five fill the twenty bits, so what came before a run drops out of its number. */
const RUN = 4;
const BITS = 5;
const MASK = (1 << (RUN * BITS)) - 1;

/** Which runs of four characters stand in a text, as bits; two runs may share one. */
export type Runs = Uint8Array;

/**
 * One walk over a text, after which words that cannot stand in it need not be looked for: a table of any size then costs one walk, not one for each phrase.
 * @param text in lower case, as the phrases are
 */
export function runsOf(text: string): Runs {
  const runs = new Uint8Array((MASK + 1) >> 3);
  for (let i = 0, run = 0; i < text.length; i++) {
    run = ((run << BITS) ^ text.charCodeAt(i)) & MASK;
    runs[run >> 3] = (runs[run >> 3] ?? 0) | (1 << (run & 7));
  }
  return runs;
}

/** Whether `words` may stand in the text of these runs; false is sure. Words shorter than a run may always. */
export function mayHold(runs: Runs, words: string): boolean {
  for (let i = 0, run = 0; i < words.length; i++) {
    run = ((run << BITS) ^ words.charCodeAt(i)) & MASK;
    if (i >= RUN - 1 && !((runs[run >> 3] ?? 0) & (1 << (run & 7)))) return false;
  }
  return true;
}
