import type { Facts, Stated } from './facts.ts';
import { namesIn } from './namesIn.ts';

/** What a person or a link states, as facts. */
export function factsOf({ by, facts: { request, python, ...listed } }: Pick<Stated, 'by' | 'facts'>): Facts {
  const names = namesIn(request ?? [], listed.tool?.[0]);
  return {
    ...Object.fromEntries(Object.entries(listed).map(([key, values]) => [key, values.map((value) => ({ value, origin: { by } }))])),
    ...(request && { request: [{ value: request, origin: { by } }] }),
    ...(names.length > 0 && { named: [{ value: names, origin: { by } }] }),
    ...(python && { python: [{ value: python, origin: { by } }] }),
  };
}
