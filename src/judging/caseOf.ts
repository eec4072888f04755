import type { Paste } from '../reading/read.ts';
import { read } from '../reading/read.ts';
import type { Stated } from '../vocabulary/facts.ts';
import type { Case } from './holds.ts';
import { joinFacts } from './joinFacts.ts';

/** Texts, read, and all that is known of the case. */
export interface ReadCase extends Case {
  readonly pastes: readonly Paste[];
}

/** Reads texts and joins what they tell with what is stated. */
export function caseOf(texts: readonly string[], stated: readonly Stated[] = []): ReadCase {
  const pastes = texts.map(read);
  return { pastes, facts: joinFacts(pastes, stated), texts: pastes.map(({ text }) => text) };
}
