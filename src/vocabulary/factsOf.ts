import type { Facts, Stated } from './facts.ts';
import { namesIn } from './namesIn.ts';

/** What a person or a link states, as facts. */
export const factsOf = ({ by, facts: { request, python, ...listed } }: Pick<Stated, 'by' | 'facts'>): Facts => ({
  ...Object.fromEntries(Object.entries(listed).map(([key, values]) => [key, values.map((value) => ({ value, origin: { by } }))])),
  ...(request && { request: [{ value: request, origin: { by } }] }),
  ...(request && namesIn(request).length > 0 && { named: [{ value: namesIn(request), origin: { by } }] }),
  ...(python && { python: [{ value: python, origin: { by } }] }),
});
