import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';

/** The first package that the reader asked for, by name; never a dependency. */
export const packageOf = (facts: Facts): string | undefined => leading(facts, 'named')?.[0];
