import type { FactKey, Facts, FactValues } from '../vocabulary/facts.ts';
import { MANY } from '../vocabulary/facts.ts';

/** Facts for programs: of the kinds that can have several values all of them, of the others the one; a missing key is not known. */
export type FlatFacts = {
  readonly [Key in FactKey]?: Key extends (typeof MANY)[number] ? readonly FactValues[Key][] : FactValues[Key];
};

const isMany = (key: string): boolean => (MANY as readonly string[]).includes(key);

/** Facts without where they were read. */
export const flatFacts = (facts: Facts): FlatFacts =>
  Object.fromEntries(Object.entries(facts).map(([key, known]) => [key, isMany(key) ? known.map(({ value }) => value) : known[0]?.value]));
