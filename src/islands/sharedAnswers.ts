import { readLink } from '../diagnosis/link.ts';
import type { Answer, Table } from '../diagnosis/types.ts';
import { findAnswer } from '../tree/findAnswer.ts';

/** What a link's fragment brings along, as answers: the facts it names and the answers that were given in the tree. */
export function sharedAnswers(table: Table, fragment: string): { readonly names: readonly string[]; readonly answers: readonly Answer[] } {
  const shared = readLink(fragment);
  if (!shared) return { names: [], answers: [] };
  const found = (shared.answers ?? []).flatMap((name) => {
    const answer = findAnswer(table.questions, name);
    return answer ? [{ name, answer }] : [];
  });
  const facts: Answer = { id: 'link', label: 'The link you opened', states: shared.facts };
  return { names: found.map(({ name }) => name), answers: [facts, ...found.map(({ answer }) => answer)] };
}
