import { wordsOf } from '../../vocabulary/wordsOf.ts';
import { numberIn } from '../knownBy.ts';

/** What people type who search for a cause: its numbers and the words of its messages, the most frequent first, each once. */
export const termsOf = (messages: readonly string[]): { readonly numbers: readonly string[]; readonly messages: readonly string[] } => ({
  numbers: [...new Set(messages.flatMap((message) => numberIn(message) ?? []))],
  messages: [...new Set(messages.map(wordsOf))],
});
