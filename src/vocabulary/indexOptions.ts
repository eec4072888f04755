/** Options that say where packages come from, by every name, with whether they take a value. Without them the same names come from elsewhere. */
const TAKING: readonly string[] = [
  '-i',
  '--index-url',
  '--pypi-url',
  '--extra-index-url',
  '-f',
  '--find-links',
  '--index',
  '--default-index',
  '--pypi-mirror',
  '--source',
  '-c',
  '--channel',
];
const ALONE: readonly string[] = ['--no-index', '--require-hashes'];

/** An address glued to a short option: `-ihttps://…`, `-Uihttps://…`. */
const GLUED = /^-[A-Za-z]*[if][\w+.-]*:\/\//;
/** pip takes the beginning of a long option for the whole one. */
const isBegun = (name: string): boolean => name.length > '--in'.length && TAKING.some((whole) => whole.startsWith(name));
const isTaking = (name: string): boolean => TAKING.includes(name) || isBegun(name);

/** The options of where packages come from among words of a command, each with its value. */
export const indexOptionsIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, i) => {
    const [name = ''] = word.split('=', 1);
    if (ALONE.includes(word) || GLUED.test(word) || (isTaking(name) && name !== word)) return [word];
    const value = words[i + 1];
    return isTaking(word) && value !== undefined ? [`${word} ${value}`] : [];
  });
