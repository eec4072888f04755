import type { Condition } from './evidence.ts';

/** Whether only a person's answer can bring this evidence: a sign, or a place that no path tells. */
export const isAnswered = ({ sign, place, absent = [] }: { readonly [Key in 'sign' | 'place' | 'absent']?: Condition[Key] | undefined }): boolean =>
  sign !== undefined || (place !== undefined && absent.includes('path'));
