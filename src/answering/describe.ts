import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import { PLACES } from '../vocabulary/places.ts';
import { shellRow } from '../vocabulary/shells.ts';
import { SYSTEM_NAMES } from '../vocabulary/systems.ts';

/** What is known of the case, as short phrases that name nobody. */
export function describe(facts: Facts): readonly string[] {
  const [os, shell, place, request] = [leading(facts, 'os'), leading(facts, 'shell'), leading(facts, 'place'), leading(facts, 'request')];
  const python = leading(facts, 'python');
  const label = PLACES.find(({ id }) => id === place)?.label;
  const phrases = [
    os && SYSTEM_NAMES[os],
    shell && shellRow(shell).name,
    leading(facts, 'number'),
    python && `Python started with ${python.join(' ')}`,
    label && `refused in ${label}`,
    request && `installing ${request.join(' ')}`,
  ];
  return phrases.filter((phrase) => phrase !== undefined);
}
