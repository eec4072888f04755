import { readLink } from '../diagnosis/link.ts';
import type { Answer } from '../diagnosis/types.ts';

/** The facts that a link's fragment brings along, as an answer that states them; empty without any. */
export function sharedFacts(fragment: string): readonly Answer[] {
  const shared = readLink(fragment);
  return shared ? [{ id: 'link', label: 'The link you opened', states: shared.facts }] : [];
}
