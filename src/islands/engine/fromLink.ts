import { describe } from '../../answering/describe.ts';
import type { Facts } from '../../vocabulary/facts.ts';
import type { VerdictView } from './messages.ts';

/** The kinds that `describe` has words for. */
const DESCRIBED: readonly string[] = ['os', 'shell', 'number', 'python', 'place', 'request', 'named'];

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
  const isMore = Object.keys(brought).some((key) => !DESCRIBED.includes(key));
  const phrases = [...describe(brought), ...(isMore ? ['other things that were answered or read before'] : [])];
  return { fromLink: `Taken from the link: ${phrases.join(', ')}.${brought.request ? ' Check that you want to install exactly this.' : ''}` };
}
