import type { Remedy } from '../vocabulary/content.ts';

/** A remedy as the collections hold it. */
export interface RemedyEntry {
  readonly id: string;
  readonly data: Pick<Remedy, 'title' | 'summary' | 'risk' | 'rights' | 'systems' | 'letter'>;
}
