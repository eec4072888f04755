import { describe } from '../../answering/describe.ts';
import type { Facts } from '../../vocabulary/facts.ts';
import type { VerdictView } from './messages.ts';

/** Only what a link brought of the facts. */
const ofLink = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts)
      .map(([key, known]) => [key, known.filter(({ origin }) => origin.by === 'link')] as const)
      .filter(([, known]) => known.length > 0),
  );

/** What a link brought of a verdict's facts, in words; empty where it brought nothing. */
export function fromLink(facts: Facts): Pick<VerdictView, 'fromLink'> {
  const brought = ofLink(facts);
  if (Object.keys(brought).length === 0) return {};
  const phrases = describe(brought);
  const what = phrases.length > 0 ? phrases.join(', ') : 'answers that were given before';
  return { fromLink: `Taken from the link: ${what}.${brought.request ? ' Check that you want to install exactly this.' : ''}` };
}
