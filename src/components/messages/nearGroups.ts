import Fuse from 'fuse.js/min-basic';

/** Fuse's distance, from 0 (the same) to 1; above this it only shares words. */
const NEAR = 0.4;
const MOST = 8;

/** The messages that are nearly what was typed, by their place in the list, the nearest first. */
export const nearGroups = (typed: string, messages: readonly string[]): readonly number[] =>
  new Fuse(messages, { ignoreLocation: true, threshold: NEAR })
    .search(typed)
    .slice(0, MOST)
    .map(({ refIndex }) => refIndex);
