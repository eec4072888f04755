import type { FactKey, Facts, FactValues, Origin } from '../../src/vocabulary/facts.ts';

type Values = { readonly [Key in FactKey]?: readonly FactValues[Key][] };

/** Facts as a text tells them, by their values alone; what has places has them from its path. */
export function told(values: Values, given?: Origin): Facts {
  const path = values.path?.[0];
  const origin: Origin = given ?? { by: 'text', paste: 0, start: 0, end: 0, ...(path !== undefined && { path }) };
  return Object.fromEntries(Object.entries(values).map(([key, list]) => [key, list.map((value) => ({ value, origin }))])) as Facts;
}
