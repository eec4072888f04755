import type { Signature, Wanted, WantedKey } from '../vocabulary/evidence.ts';
import type { FactKey } from '../vocabulary/facts.ts';
import type { Case } from './holds.ts';
import { isAbsent, keysOf, show, showKey } from './holds.ts';

/** One part of a signature, as its author wrote it: `when.place`, `when.all.phrase`, `when.absent`, `unless.path`. */
export interface Part {
  readonly under: 'when' | 'all' | 'absent' | 'unless';
  readonly key: FactKey | WantedKey;
  /** Set where each value is a part of its own, since every one of them must hold. */
  readonly value?: string;
}

const partsOf = (under: 'when' | 'unless', wanted: Wanted | undefined): readonly Part[] => keysOf(wanted ?? {}).map((key) => ({ under, key }));
const valuesOf = (wanted: Wanted, key: WantedKey): readonly string[] => wanted[key] ?? [];
const partsOfAll = (all: Wanted): readonly Part[] => keysOf(all).flatMap((key) => valuesOf(all, key).map((value) => ({ under: 'all' as const, key, value })));

/** Every part of a signature, in the order in which they are asked. */
export const parts = ({ when, unless }: Pick<Signature, 'when' | 'unless'>): readonly Part[] => [
  ...(when.absent ?? []).map((key) => ({ under: 'absent', key }) as const),
  ...partsOf('when', when),
  ...partsOfAll(when.all ?? {}),
  ...partsOf('unless', unless),
];

const without = <T extends object>(value: T, key: string): T => Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)) as T;

/** Wanted facts without one value of a kind. */
function withoutValue(wanted: Wanted, key: WantedKey, value: string | undefined): Wanted {
  const left = valuesOf(wanted, key).filter((one) => one !== value);
  return left.length > 0 ? { ...wanted, [key]: left } : without(wanted, key);
}

/** The same signature without one of its parts. */
export function drop<T extends Pick<Signature, 'when' | 'unless'>>(signature: T, { under, key, value }: Part): T {
  const { when, unless } = signature;
  if (under === 'unless') return { ...signature, unless: without(unless ?? {}, key) };
  if (under === 'when') return { ...signature, when: without(when, key) };
  if (under === 'all') return { ...signature, when: { ...when, all: withoutValue(when.all ?? {}, key as WantedKey, value) } };
  return { ...signature, when: { ...when, absent: (when.absent ?? []).filter((one) => one !== key) } };
}

/** Whether a signature speaks in a case, whatever the others say. */
export const speaks = (signature: Pick<Signature, 'when' | 'unless'>, one: Case): boolean => show(signature, one) !== undefined;

/** What a part wants, as the list it stands in, or alone. */
const wantedBy = ({ when, unless = {} }: Pick<Signature, 'when' | 'unless'>, { under, key, value }: Part): readonly string[] => {
  if (value !== undefined) return [value];
  return valuesOf(under === 'unless' ? unless : when, key as WantedKey);
};

/** Whether one part of a signature holds in a case. */
export const holdsPart = (signature: Pick<Signature, 'when' | 'unless'>, part: Part, one: Case): boolean => {
  if (part.under === 'absent') return isAbsent(part.key as FactKey, one);
  const shown = showKey(part.key as WantedKey, { [part.key]: wantedBy(signature, part) }, one);
  return part.under === 'unless' ? shown === undefined : shown !== undefined;
};

/** Why a signature is silent in a case, for its author: "place is venv, wanted mount". Empty where it speaks. */
export function whySilent(signature: Pick<Signature, 'when' | 'unless'>, one: Case): readonly string[] {
  return parts(signature)
    .filter((part) => !holdsPart(signature, part, one))
    .map((part) => {
      const is = one.facts[part.key as FactKey]?.map(({ value }) => String(value)).join(' and ') ?? 'not known';
      const told = part.key === 'phrase' ? 'phrase does not stand in the text' : `${part.key} is ${is}`;
      if (part.under === 'absent') return `${told}, wanted nothing`;
      const wanted = wantedBy(signature, part).join(' or ');
      return part.under === 'unless' ? `${part.key} is ${wanted}, which \`unless\` excludes` : `${told}, wanted ${wanted}`;
    });
}
