import { readCall } from './command/readCall.ts';
import { readWish } from './command/readWish.ts';
import type { Word } from './command/splitWords.ts';

/** A field is a list of words, no line of any shell: only quotes hold words together, and `<`, `>` and backslashes are letters. */
const wordsIn = (field: string): readonly Word[] =>
  (field.match(/(?:"[^"]{0,500}"|'[^']{0,500}'|[^\s"']){1,500}/g) ?? []).map((word) => ({ text: word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2') }));

/** What a person writes into the field "What were you installing?": names, `-r requirements.txt`, or the whole command of pip; empty where it cannot be read. */
export function requestOf(field: string): readonly string[] {
  const words = wordsIn(field);
  const call = readCall(words);
  if (call) return call.tool === 'pip' ? (readWish(call).request ?? []) : (readWish(call).named ?? []);
  const rest = words[0]?.text === 'install' ? words.slice(1) : words;
  if (rest.some(({ text }) => /^(?:uninstall|add|remove|sync|update|upgrade|list|show)$/.test(text))) return [];
  return readWish({ tool: 'pip', verb: 'install', verbWords: ['install'], rest }).request ?? [];
}
