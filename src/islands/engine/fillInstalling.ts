import { requestOf } from '../../reading/session/requestOf.ts';
import type { Facts } from '../../vocabulary/facts.ts';
import { factsOf } from '../../vocabulary/factsOf.ts';
import { leading } from '../../vocabulary/leading.ts';
import { installs } from '../../vocabulary/session.ts';

/** What a link says in place of a name that it does not carry. */
const BLANK = 'PACKAGE';

/** Whether only the reader can tell what was being installed: nothing does, or a link left the name out. */
export const isUntold = (facts: Facts): boolean => {
  const request = leading(facts, 'request');
  return (request === undefined || request.includes(BLANK)) && installs(leading(facts, 'verb'));
};

/** The facts with what the reader says was being installed, in place of the blank where a link brought the rest; unchanged where it cannot be read. */
export function fillInstalling(facts: Facts, words: string): Facts {
  const said = isUntold(facts) ? requestOf(words) : [];
  if (said.length === 0) return facts;
  const { named: _named, ...others } = facts;
  const request = (leading(facts, 'request') ?? [BLANK]).flatMap((word) => (word === BLANK ? said : [word]));
  return { ...others, ...factsOf({ by: 'answer', facts: { request } }) };
}
