import { requestOf } from '../../reading/session/requestOf.ts';
import type { Facts } from '../../vocabulary/facts.ts';
import { factsOf } from '../../vocabulary/factsOf.ts';
import { leading } from '../../vocabulary/leading.ts';
import { installs } from '../../vocabulary/session.ts';
import type { Shell } from '../../vocabulary/shells.ts';

/** Whether only the reader can tell what was being installed. */
export const isUntold = (facts: Facts): boolean => facts.request === undefined && installs(leading(facts, 'verb'));

/** The facts with what the reader says was being installed, read as their shell reads it, where nothing else tells it; unchanged where it cannot be read. */
export function fillInstalling(facts: Facts, words: string, shell?: Shell): Facts {
  const request = isUntold(facts) ? requestOf(words, shell) : [];
  return request.length === 0 ? facts : { ...facts, ...factsOf({ by: 'answer', facts: { request } }) };
}
