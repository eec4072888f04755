import type { Condition, Signature, Wanted, WantedKey } from '../vocabulary/evidence.ts';
import type { FactKey } from '../vocabulary/facts.ts';
import type { Case } from './holds.ts';
import { isAbsent, keysOf, show, showKey } from './holds.ts';

/** One part of a signature, as its author wrote it: `when.place`, `when.all.phrase`, `when.absent`, `unless.path`. */
export interface Part {
  readonly under: 'when' | 'all' | 'absent' | 'unless';
  readonly key: FactKey | WantedKey;
}

const partsOf = (under: 'when' | 'all' | 'unless', wanted: Wanted | undefined): readonly Part[] => keysOf(wanted ?? {}).map((key) => ({ under, key }));

/** Every part of a signature, in the order in which they are asked. */
export const parts = ({ when, unless }: Pick<Signature, 'when' | 'unless'>): readonly Part[] => [
  ...(when.absent ?? []).map((key) => ({ under: 'absent', key }) as const),
  ...partsOf('when', when),
  ...partsOf('all', when.all),
  ...partsOf('unless', unless),
];

const without = <T extends object>(value: T, key: string): T => Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)) as T;

/** The same signature without one of its parts. */
export function drop<T extends Pick<Signature, 'when' | 'unless'>>(signature: T, { under, key }: Part): T {
  const { when, unless } = signature;
  if (under === 'unless') return { ...signature, unless: without(unless ?? {}, key) };
  if (under === 'when') return { ...signature, when: without(when, key) };
  if (under === 'all') return { ...signature, when: { ...when, all: without(when.all ?? {}, key) } };
  return { ...signature, when: { ...when, absent: (when.absent ?? []).filter((one) => one !== key) } };
}

/** Whether a signature speaks in a case, whatever the others say. */
export const speaks = (signature: Pick<Signature, 'when' | 'unless'>, one: Case): boolean => show(signature, one) !== undefined;

const holdsPart = (when: Condition, unless: Wanted | undefined, { under, key }: Part, one: Case): boolean => {
  if (under === 'absent') return isAbsent(key as FactKey, one);
  if (under === 'unless') return showKey(key as WantedKey, unless ?? {}, one) === undefined;
  return showKey(key as WantedKey, under === 'all' ? (when.all ?? {}) : when, one, under === 'all' ? 'all' : 'any') !== undefined;
};

const wantedOf = ({ when, unless }: Pick<Signature, 'when' | 'unless'>, { under, key }: Part): string => {
  const wanted = under === 'unless' ? unless : under === 'all' ? when.all : when;
  return ((wanted?.[key as WantedKey] ?? []) as readonly string[]).join(' or ');
};

/** Why a signature is silent in a case, for its author: "place is venv, wanted mount". Empty where it speaks. */
export function whySilent(signature: Pick<Signature, 'when' | 'unless'>, one: Case): readonly string[] {
  return parts(signature)
    .filter((part) => !holdsPart(signature.when, signature.unless, part, one))
    .map((part) => {
      const is = one.facts[part.key as FactKey]?.map(({ value }) => String(value)).join(' and ') ?? 'not known';
      const told = part.key === 'phrase' ? 'phrase does not stand in the text' : `${part.key} is ${is}`;
      if (part.under === 'absent') return `${told}, wanted nothing`;
      return part.under === 'unless'
        ? `${part.key} is ${wantedOf(signature, part)}, which \`unless\` excludes`
        : `${told}, wanted ${wantedOf(signature, part)}`;
    });
}
