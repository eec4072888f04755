import type { AnswerFacts } from './content.ts';
import type { FactKey } from './facts.ts';
import { MANY } from './facts.ts';

const isMany = (key: string): boolean => (MANY as readonly FactKey[] as readonly string[]).includes(key);

/** What several answers state together: of kinds that can have several values all of them, of the others what was said last. */
export function mergeAnswers(all: readonly AnswerFacts[]): AnswerFacts {
  const merged = new Map<string, readonly string[]>();
  for (const facts of all) {
    for (const [key, values] of Object.entries(facts)) merged.set(key, isMany(key) ? [...new Set([...(merged.get(key) ?? []), ...values])] : values);
  }
  return Object.fromEntries(merged) as AnswerFacts;
}
