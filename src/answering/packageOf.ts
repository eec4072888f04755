import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';

/** The first package that the reader asked for, by name; never a dependency. */
export const packageOf = (facts: Facts): string | undefined => leading(facts, 'named')?.[0];

/** The one requirement that was asked for by name and with no option; an application is installed alone. */
export function applicationOf(facts: Facts): string | undefined {
  const [request = [], names = []] = [leading(facts, 'request'), leading(facts, 'named')];
  return request.length === 1 && names.length === 1 ? request[0] : undefined;
}
