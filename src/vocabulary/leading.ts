import type { FactKey, Facts, FactValues } from './facts.ts';

/** The leading value of one kind of fact, or undefined where nothing is known. */
export const leading = <Key extends FactKey>(facts: Facts, key: Key): FactValues[Key] | undefined =>
  (facts[key] as readonly { readonly value: FactValues[Key] }[] | undefined)?.[0]?.value;
