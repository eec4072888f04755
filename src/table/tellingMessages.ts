import type { Table } from '../vocabulary/content.ts';
import { wordsOf } from '../vocabulary/wordsOf.ts';

/** A message of fewer characters has no words of its own once its path is gone. */
const SHORTEST = 12;

/** The known messages by their words; words that several causes share tell none of them. */
export function tellingMessages(causes: readonly { readonly id: string; readonly messages: readonly string[] }[]): Table['messages'] {
  const all = causes.flatMap(({ id, messages }) => [...new Set(messages.map(wordsOf))].map((text) => ({ text, cause: id })));
  return all.filter(({ text, cause }) => text.length >= SHORTEST && !all.some((other) => other.text === text && other.cause !== cause));
}
