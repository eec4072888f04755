/** A name with its value; names may repeat. */
export type Pair = readonly [name: string, value: string];

/** Pairs as an address carries them: `a=1&b=2`. */
export const writePairs = (pairs: readonly Pair[]): string => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return '';
  }
};

/** The pairs of an address; what cannot be decoded has an empty value. */
export const readPairs = (text: string): readonly Pair[] =>
  text
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), decode(pair.slice(at + 1))];
    });
