import type { Shared } from '../../addresses/link.ts';
import { statedIn } from '../../addresses/statedIn.ts';
import { describe } from '../../answering/describe.ts';
import { LEVEL_WORDS } from '../../answering/headline.ts';
import { factsOf } from '../../vocabulary/factsOf.ts';

/** What a link carries, in words that do not claim to know who made it; empty where there is nothing to tell. */
export function linkBanner({ level, ...shared }: Shared): string {
  const phrases = describe(factsOf({ by: 'link', facts: statedIn(shared) }));
  const verdict = level ? `This link carries a verdict: the cause is ${LEVEL_WORDS[level]}. ` : '';
  const filled = phrases.length > 0 ? `Filled in from this link: ${phrases.join(', ')}. ` : '';
  return `${verdict}${filled}${shared.request ? 'Check that you want to install exactly this.' : ''}`.trim();
}
