import { readCall } from './command/readCall.ts';
import { readWish } from './command/readWish.ts';
import type { Word } from './command/splitWords.ts';

/** A field is a list of words, no line of any shell: only quotes hold words together, and `<`, `>` and backslashes are letters. */
const wordsIn = (field: string): readonly Word[] =>
  (field.match(/(?:"[^"]{0,500}"|'[^']{0,500}'|[^\s"']){1,500}/g) ?? []).map((word) => ({ text: word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2') }));

/** Words that belong to another program's command or to a sentence about one: then nothing is taken for a package. */
const FOREIGN = new Set(
  'install uninstall add remove sync update upgrade list show run clone import compile create download search npm npx yarn pnpm brew apt apt-get dnf yum pacman choco winget scoop git docker uvx pdm pip-compile sudo'.split(
    ' ',
  ),
);
const isForeign = ({ text }: Word): boolean => FOREIGN.has(text.toLowerCase()) || /^\d[\w.]*$/.test(text);

/** No name is longer, and no field. */
const LONGEST = 1_000;

/** What a person writes into the field "What were you installing?": names, `-r requirements.txt`, or the whole command of pip; of other tools' only names. Empty where it cannot be read whole. */
export function requestOf(field: string): readonly string[] {
  const words = wordsIn(field.slice(0, LONGEST));
  const call = readCall(words);
  if (call) {
    const { request = [], named = [] } = readWish(call);
    return call.tool === 'pip' || request.join(' ') === named.join(' ') ? request : [];
  }
  const rest = words[0]?.text === 'install' ? words.slice(1) : words;
  return rest.some(isForeign) ? [] : (readWish({ tool: 'pip', verb: 'install', verbWords: ['install'], rest }).request ?? []);
}
