import type { Text } from '../reading/text/readText.ts';
import { spanIn } from '../reading/text/readText.ts';
import { squeezeWords } from '../reading/text/squeeze.ts';
import type { Condition, Signature, Wanted, WantedKey } from '../vocabulary/evidence.ts';
import type { FactKey, Facts, Known, Span } from '../vocabulary/facts.ts';
import { find, literalsOf, matches } from '../vocabulary/glob.ts';
import { once } from '../vocabulary/once.ts';
import { plainPath } from '../vocabulary/plainPath.ts';
import { mayHold, runsOf } from '../vocabulary/runsOf.ts';
import { SLOW } from './weights.ts';

const unique = (spans: readonly Span[]): readonly Span[] =>
  spans.filter((span, i) => spans.findIndex((other) => other.paste === span.paste && other.start === span.start && other.end === span.end) === i);

/** What shows that a condition holds: where it stands in the texts, and whether a person or a link had to state a part of it. */
export interface Shown {
  readonly spans: readonly Span[];
  readonly isStated: boolean;
}

/** What wants nothing. */
const NONE: Wanted = {};
const NOTHING: Shown = { spans: [], isStated: false };

/** Several showings as one. */
const joined = (all: readonly Shown[]): Shown => ({ spans: unique(all.flatMap(({ spans }) => spans)), isStated: all.some(({ isStated }) => isStated) });

/** What conditions are held against. */
export interface Case {
  readonly facts: Facts;
  readonly texts: readonly Text[];
}

const squeezed = new Map<string, string>();

/** A phrase as it is looked up: without white space. Squeezed once and kept, since the table holds the same phrases for ever. */
function squeezeOnce(phrase: string): string {
  const known = squeezed.get(phrase) ?? squeezeWords(phrase);
  squeezed.set(phrase, known);
  return known;
}

const runsIn = once((text: Text) => runsOf(text.squeezed.text));

/** Where a phrase stands: in a text, or among the words that a person says they see (then without a place). */
function findPhrase(phrase: string, { facts, texts }: Case): Shown | undefined {
  const glob = squeezeOnce(phrase);
  for (const text of texts) {
    const runs = runsIn(text);
    const found = literalsOf(glob).every((words) => mayHold(runs, words)) ? find(glob, text.squeezed.text) : undefined;
    if (found) return { spans: [spanIn(text, 'squeezed', { start: found[0], end: found[1] })], isStated: false };
  }
  return facts.phrase?.some(({ value }) => find(glob, squeezeWords(value))) ? { spans: [], isStated: true } : undefined;
}

const plainCommand = (command: string): string => command.toLowerCase().replace(/\s+/g, ' ');

/** Whether a known value is the one that is wanted. */
function isWanted(key: Exclude<WantedKey, 'phrase'>, wanted: string, value: string): boolean {
  if (key === 'path') return matches(wanted, plainPath(value));
  if (key === 'command') return find(wanted, plainCommand(value)) !== undefined;
  return wanted === value;
}

/** Where a known value was read. Of the system a person's word is as good as a text's. */
const shownBy = (key: WantedKey, { origin }: Known<unknown>): Shown => {
  if (origin.by !== 'text') return { spans: [], isStated: key !== 'os' };
  return origin.end > origin.start ? { spans: [{ paste: origin.paste, start: origin.start, end: origin.end }], isStated: false } : NOTHING;
};

/** What shows one wanted value; undefined where it does not hold. */
function showValue(key: WantedKey, wanted: string, one: Case): Shown | undefined {
  if (key === 'phrase') return findPhrase(wanted, one);
  const known = one.facts[key] as readonly Known<string>[] | undefined;
  const held = known?.find(({ value }) => isWanted(key, wanted, value));
  return held && shownBy(key, held);
}

/** The wanted kinds, those that walk through the text last. */
export const keysOf = once((wanted: Wanted): readonly WantedKey[] =>
  (Object.keys(wanted) as (keyof Condition)[])
    .filter((key): key is WantedKey => key !== 'all' && key !== 'absent' && wanted[key as WantedKey] !== undefined)
    .toSorted((a, b) => Number(SLOW.has(a)) - Number(SLOW.has(b))),
);

/** What shows one kind of evidence: any wanted value, or all of them; undefined where it does not hold. */
export function showKey(key: WantedKey, wanted: Wanted, one: Case, how: 'any' | 'all' = 'any'): Shown | undefined {
  const values = (wanted[key] ?? []) as readonly string[];
  if (how === 'any') {
    for (const value of values) {
      const shown = showValue(key, value, one);
      if (shown) return shown;
    }
    return undefined;
  }
  const all = values.map((value) => showValue(key, value, one));
  return all.every((each) => each !== undefined) ? joined(all) : undefined;
}

/** Whether nothing of that kind is known. */
export const isAbsent = (key: FactKey, { facts }: Case): boolean => facts[key] === undefined;

/** What shows a condition whose every part holds; undefined as soon as one does not. */
function showCondition(condition: Condition, one: Case): Shown | undefined {
  if (condition.absent?.some((key) => !isAbsent(key, one))) return undefined;
  const all: Shown[] = [];
  for (const [wanted, how] of [
    [condition, 'any'],
    [condition.all ?? NONE, 'all'],
  ] as const) {
    for (const key of keysOf(wanted)) {
      const shown = showKey(key, wanted, one, how);
      if (!shown) return undefined;
      all.push(shown);
    }
  }
  return joined(all);
}

/** What shows a signature; undefined where it is silent. */
export function show({ when, unless = NONE }: Pick<Signature, 'when' | 'unless'>, one: Case): Shown | undefined {
  const shown = showCondition(when, one);
  return shown && !keysOf(unless).some((key) => showKey(key, unless, one)) ? shown : undefined;
}
