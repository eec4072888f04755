import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Shell } from '../vocabulary/shells.ts';
import { shellFor } from '../vocabulary/shells.ts';

/** The shell of a case: the reader's where it fits the system, else the system's first. */
export const shellOf = (facts: Facts): Shell => shellFor(leading(facts, 'os'), leading(facts, 'shell'));
