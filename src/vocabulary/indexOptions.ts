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

/** The options of where packages come from among words of a command, each with its value. */
export const indexOptionsIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, i) => {
    const [name = ''] = word.split('=', 1);
    if (ALONE.includes(word) || (TAKING.includes(name) && name !== word)) return [word];
    const value = words[i + 1];
    return TAKING.includes(word) && value !== undefined ? [`${word} ${value}`] : [];
  });
