import type { Paste } from '../reading/read.ts';
import type { FactKey, Facts, Stated } from '../vocabulary/facts.ts';
import { factsOf } from '../vocabulary/factsOf.ts';
import { mergeAnswers } from '../vocabulary/mergeAnswers.ts';

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

/** What is stated: the answers together, which correct what a link brought; a later link outranks an earlier one. */
function sourcesOf(stated: readonly Stated[]): readonly Facts[] {
  const answers = stated.filter(({ by }) => by === 'answer').map(({ facts: { request: _request, python: _python, ...facts } }) => facts);
  const links = stated.filter(({ by }) => by === 'link').toReversed();
  return [factsOf({ by: 'answer', facts: mergeAnswers(answers) }), ...links.map(factsOf)];
}

/** All that is known: the deciding paste (the last with a refusal) before the other ones, the later before the earlier; what texts tell of a kind outranks what is stated. */
export function joinFacts(pastes: readonly Paste[], stated: readonly Stated[]): Facts {
  const read = pastes.toReversed().toSorted((a, b) => Number(b.decides) - Number(a.decides));
  return withoutOtherPaths(firstOf([...read.map(({ facts }) => facts), ...sourcesOf(stated)]));
}
