import type { Answer } from '../vocabulary/content.ts';
import type { System } from '../vocabulary/systems.ts';

/** The system that an answer names, where it says nothing else. */
export const systemOf = ({ states: { os, ...rest } }: Answer): System | undefined => (os?.length === 1 && Object.keys(rest).length === 0 ? os[0] : undefined);
