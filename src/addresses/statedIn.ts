import type { Stated } from '../vocabulary/facts.ts';
import type { Shared } from './link.ts';

/** What a link states of the case, without what it says about itself. */
export const statedIn = ({ facts, request, python }: Shared): Stated['facts'] => ({ ...facts, ...(request && { request }), ...(python && { python }) });
