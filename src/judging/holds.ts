import type { Text } from '../reading/text/readText.ts';
import { spanIn } from '../reading/text/readText.ts';
import { squeezeWords } from '../reading/text/squeeze.ts';
import type { Condition, Wanted, WantedKey } from '../vocabulary/evidence.ts';
import type { FactKey, Facts, Known, Span } from '../vocabulary/facts.ts';
import { find, matches } from '../vocabulary/glob.ts';
import { plainPath } from '../vocabulary/plainPath.ts';
import { SLOW } from './weights.ts';

/** What conditions are held against. */
export interface Case {
  readonly facts: Facts;
  readonly texts: readonly Text[];
}

const squeezed = new Map<string, string>();

/** A phrase as it is looked up: without white space. Squeezed once and kept, since the table holds the same phrases for ever. */
function squeezeOnce(phrase: string): string {
  const known = squeezed.get(phrase) ?? phrase.replace(/\s+/g, '');
  squeezed.set(phrase, known);
  return known;
}

/** Where a phrase stands: in a text, or among the words that a person says they see (then without a place). */
function findPhrase(phrase: string, { facts, texts }: Case): readonly Span[] | undefined {
  const glob = squeezeOnce(phrase);
  for (const text of texts) {
    const found = find(glob, text.squeezed.text);
    if (found) return [spanIn(text, 'squeezed', { start: found[0], end: found[1] })];
  }
  return facts.phrase?.some(({ value }) => find(glob, squeezeWords(value))) ? [] : undefined;
}

const plainCommand = (command: string): string => command.toLowerCase().replace(/\s+/g, ' ');

/** Whether a known value is the one that is wanted. */
function isWanted(key: Exclude<WantedKey, 'phrase'>, wanted: string, value: string): boolean {
  if (key === 'path') return matches(wanted, plainPath(value));
  if (key === 'command') return find(wanted, plainCommand(value)) !== undefined;
  return wanted === value;
}

const spanOf = ({ origin }: Known<unknown>): readonly Span[] =>
  origin.by === 'text' && origin.end > origin.start ? [{ paste: origin.paste, start: origin.start, end: origin.end }] : [];

/** The spans that show one wanted value; undefined where it does not hold. */
function showValue(key: WantedKey, wanted: string, one: Case): readonly Span[] | undefined {
  if (key === 'phrase') return findPhrase(wanted, one);
  const known = one.facts[key] as readonly Known<string>[] | undefined;
  const held = known?.find(({ value }) => isWanted(key, wanted, value));
  return held && spanOf(held);
}

/** The wanted kinds, those that walk through the text last. */
export const keysOf = (wanted: Wanted): readonly WantedKey[] =>
  (Object.keys(wanted) as (keyof Condition)[])
    .filter((key): key is WantedKey => key !== 'all' && key !== 'absent' && wanted[key as WantedKey] !== undefined)
    .toSorted((a, b) => Number(SLOW.has(a)) - Number(SLOW.has(b)));

/** The spans that show one kind of evidence: of any wanted value, or of all of them; undefined where it does not hold. */
export function showKey(key: WantedKey, wanted: Wanted, one: Case, how: 'any' | 'all' = 'any'): readonly Span[] | undefined {
  const values = (wanted[key] ?? []) as readonly string[];
  if (how === 'any') {
    for (const value of values) {
      const spans = showValue(key, value, one);
      if (spans) return spans;
    }
    return undefined;
  }
  const spans = values.map((value) => showValue(key, value, one));
  return spans.every((each) => each !== undefined) ? spans.flat() : undefined;
}

/** Whether nothing of that kind is known. */
export const isAbsent = (key: FactKey, { facts }: Case): boolean => facts[key] === undefined;

const unique = (spans: readonly Span[]): readonly Span[] =>
  spans.filter((span, i) => spans.findIndex((other) => other.paste === span.paste && other.start === span.start && other.end === span.end) === i);

/** The spans that show a condition whose every part holds; undefined as soon as one does not. */
export function show(condition: Condition, one: Case): readonly Span[] | undefined {
  if (condition.absent?.some((key) => !isAbsent(key, one))) return undefined;
  const shown: Span[] = [];
  for (const [wanted, how] of [
    [condition, 'any'],
    [condition.all ?? {}, 'all'],
  ] as const) {
    for (const key of keysOf(wanted)) {
      const spans = showKey(key, wanted, one, how);
      if (!spans) return undefined;
      shown.push(...spans);
    }
  }
  return unique(shown);
}

/** Whether any part of a list of exclusions holds. */
export const holdsAny = (wanted: Wanted, one: Case): boolean => keysOf(wanted).some((key) => showKey(key, wanted, one) !== undefined);
