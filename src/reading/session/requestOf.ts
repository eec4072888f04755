import type { Shell } from '../../vocabulary/shells.ts';
import { readCall } from './command/readCall.ts';
import { readWish } from './command/readWish.ts';
import { splitWords } from './command/splitWords.ts';

/** What a person writes into the field "What were you installing?": names, `-r requirements.txt`, or the whole command; empty where it cannot be read. */
export function requestOf(words: string, shell: Shell = 'posix'): readonly string[] {
  const split = splitWords(words.trim(), 0, shell)?.words ?? [];
  const call = readCall(split) ?? { tool: 'pip' as const, verb: 'install' as const, verbWords: ['install'], rest: split };
  return readWish(call).request ?? [];
}
