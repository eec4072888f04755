import { BLANKS } from './blanksIn.ts';
import type { Facts } from './facts.ts';
import type { OpenRequest } from './redactRequest.ts';
import { redactRequest } from './redactRequest.ts';

/** Blanks alone say nothing. */
const isTelling = (words: readonly string[]): boolean => !words.every((word) => BLANKS.includes(word));

/** A case's request as others may see it; what came out of a link has been shared already. */
export function openRequestOf({ request, tool }: Facts): OpenRequest {
  const [known] = request ?? [];
  if (!known) return { held: [] };
  if (known.origin.by === 'link') return { words: known.value, held: [] };
  const { words, ...more } = redactRequest(known.value, tool?.[0]?.value);
  return { ...(words && isTelling(words) && { words }), ...more };
}
