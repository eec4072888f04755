import { find, matches } from './glob.ts';
import { plainPath } from './plainPath.ts';
import type { Paste } from './readPaste.ts';
import type { Cause, Condition, Evidence, Facts, Signature, Span } from './types.ts';

type Key = keyof Condition;
const TEXT_KEYS = new Set<Key>(['path', 'command', 'phrase']);

/** A signature that speaks, with the evidence for the reader. */
export interface Match {
  readonly cause: Cause;
  readonly signature: Signature;
  readonly evidence: Evidence;
}

const plainCommand = (command: string): string => command.toLowerCase().replace(/\s+/g, ' ');
const plainPhrase = (phrase: string): string => phrase.toLowerCase().replace(/\s+/g, '');

/** Where a phrase stands in the pastes. */
function findPhrase(phrases: readonly string[], pastes: readonly Paste[]): Span | undefined {
  for (const [paste, { squeezed }] of pastes.entries()) {
    for (const phrase of phrases) {
      const found = find(plainPhrase(phrase), squeezed.text);
      if (found) return { paste, start: squeezed.at[found[0]] ?? 0, end: (squeezed.at[found[1] - 1] ?? 0) + 1 };
    }
  }
  return undefined;
}

const fits = (key: 'path' | 'command', globs: readonly string[], facts: Facts): boolean => {
  const value = facts[key];
  if (value === undefined) return false;
  const plain = key === 'path' ? plainPath(value) : plainCommand(value);
  return globs.some((glob) => (key === 'path' ? matches(glob.toLowerCase(), plain) : find(glob.toLowerCase(), plain) !== undefined));
};

/** Whether one key of a condition holds: false, or the spans that show it (none when an answer stated it). */
function holds(key: Key, condition: Condition, facts: Facts, pastes: readonly Paste[]): false | readonly Span[] {
  const wanted = condition[key] as readonly string[];
  if (key === 'phrase') {
    const span = findPhrase(wanted, pastes);
    return span ? [span] : false;
  }
  const held = key === 'path' || key === 'command' ? fits(key, wanted, facts) : wanted.includes(facts[key] as string);
  if (!held) return false;
  return pastes.flatMap((paste) => (paste.facts[key] === facts[key] && paste.spans[key] ? [paste.spans[key]] : []));
}

const keysOf = (condition: Condition): readonly Key[] => (Object.keys(condition) as Key[]).filter((key) => condition[key] !== undefined);

/** The spans of a condition whose every key holds; undefined when one does not. */
function spansOf(condition: Condition, facts: Facts, pastes: readonly Paste[]): readonly Span[] | undefined {
  const spans: Span[] = [];
  // Facts are compared before texts are searched: a thousand signatures cost little when most fall at a number.
  const keys = keysOf(condition).toSorted((a, b) => Number(TEXT_KEYS.has(a)) - Number(TEXT_KEYS.has(b)));
  for (const key of keys) {
    const held = holds(key, condition, facts, pastes);
    if (!held) return undefined;
    spans.push(...held.filter((span) => !spans.some((other) => other.paste === span.paste && other.start === span.start && other.end === span.end)));
  }
  return spans;
}

const isSilenced = ({ unless }: Signature, facts: Facts, pastes: readonly Paste[]): boolean =>
  unless !== undefined && keysOf(unless).some((key) => holds(key, unless, facts, pastes) !== false);

/** Every signature that speaks in this case. */
export function match(causes: readonly Cause[], facts: Facts, pastes: readonly Paste[]): readonly Match[] {
  return causes.flatMap((cause) =>
    cause.signatures.flatMap((signature) => {
      const spans = spansOf(signature.when, facts, pastes);
      if (!spans || isSilenced(signature, facts, pastes)) return [];
      return [{ cause, signature, evidence: { cause: cause.id, because: signature.because, strength: signature.strength, spans } }];
    }),
  );
}
