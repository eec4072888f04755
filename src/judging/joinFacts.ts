import type { Paste } from '../reading/read.ts';
import type { FactKey, Facts, Stated } from '../vocabulary/facts.ts';
import { factsOf } from '../vocabulary/factsOf.ts';

/** Of each kind what the first of the sources tells that tells anything. */
function firstOf(sources: readonly Facts[]): Facts {
  const joined = new Map<string, unknown>();
  for (const source of sources) for (const [key, known] of Object.entries(source)) if (!joined.has(key)) joined.set(key, known);
  return Object.fromEntries(joined);
}

/** What follows from a path belongs to that path: where another one leads, it goes. */
function withoutOtherPaths(facts: Facts): Facts {
  const path = facts.path?.[0]?.value;
  const kept = (key: 'place' | 'trait') => (facts[key] ?? []).filter(({ origin }) => origin.by !== 'text' || origin.path === undefined || origin.path === path);
  const { place: _place, trait: _trait, ...rest } = facts;
  const pairs = (['place', 'trait'] as const satisfies readonly FactKey[]).map((key) => [key, kept(key)] as const);
  return { ...rest, ...Object.fromEntries(pairs.filter(([, known]) => known.length > 0)) };
}

/**
 * All that is known: the deciding paste (the last with a refusal) before the other ones, the later before the earlier; what texts tell of a
 * kind outranks what is stated, and a later statement outranks an earlier one.
 */
export function joinFacts(pastes: readonly Paste[], stated: readonly Stated[]): Facts {
  const read = pastes.toReversed().toSorted((a, b) => Number(b.decides) - Number(a.decides));
  return withoutOtherPaths(firstOf([...read.map(({ facts }) => facts), ...stated.toReversed().map(factsOf)]));
}
