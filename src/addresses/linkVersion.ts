/** Links of this version are read for ever; keys may be added, none may change its meaning. */
export const VERSION = '1';
/** No link of ours is longer; of a longer one nothing is read. */
export const LONGEST = 2_000;

/** How a version is named: first in the fragment, as every version of the site writes it. */
const NAMED = /^#?v=(\d{1,4})(?:&|$)/;

/** Whose link a fragment is: `ours`; `other` where another version of the site wrote it, or it is longer than any; undefined where it is no link of this site. */
export function linkVersion(fragment: string): 'ours' | 'other' | undefined {
  const version = NAMED.exec(fragment.slice(0, 8))?.[1];
  if (version === undefined) return undefined;
  return version === VERSION && fragment.length <= LONGEST ? 'ours' : 'other';
}
