import { refusalOf } from '../reading/error/refusalRows.ts';
import type { Cause } from '../vocabulary/content.ts';
import type { Signature } from '../vocabulary/evidence.ts';
import type { Refusal } from '../vocabulary/refusals.ts';
import { holdsPart, parts } from './explain.ts';
import type { Case } from './holds.ts';

const refusalsOf = ({ when: { refusal = [], number = [], all = {} } }: Signature): readonly (Refusal | undefined)[] => [
  ...refusal,
  ...(all.refusal ?? []),
  ...number.map((one) => refusalOf(one)),
];
const placesOf = ({ when: { place = [], all = {} } }: Signature): readonly string[] => [...place, ...(all.place ?? [])];

/** Whether something is known of a kind of which all that the cause speaks of is something else. */
const isElsewhere = (known: readonly { readonly value: string }[] | undefined, spoken: readonly (string | undefined)[]): boolean =>
  known !== undefined && spoken.length > 0 && !known.some(({ value }) => spoken.includes(value));

/** Whether a signature is silent for its `unless` alone: its author has thought of this case, and says no. */
const isVetoed = (signature: Signature, one: Case): boolean => {
  const silent = parts(signature).filter((part) => !holdsPart(signature, part, one));
  return silent.length > 0 && silent.every(({ under }) => under === 'unless');
};

/** Whether what is known speaks against a cause: another system, a refusal or a place that none of its signatures has, or one of their exceptions. */
export function isAgainst({ systems, signatures }: Cause, one: Case): boolean {
  const { os, refusal, place } = one.facts;
  const speaking = signatures.filter(({ strength }) => strength !== 'against');
  return (
    isElsewhere(os, systems) ||
    isElsewhere(refusal, speaking.flatMap(refusalsOf)) ||
    isElsewhere(place, speaking.flatMap(placesOf)) ||
    speaking.some((signature) => isVetoed(signature, one))
  );
}
