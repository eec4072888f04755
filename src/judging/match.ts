import type { Cause } from '../vocabulary/content.ts';
import type { Condition, Signature } from '../vocabulary/evidence.ts';
import type { Evidence } from '../vocabulary/verdict.ts';
import type { Case } from './holds.ts';
import { keysOf, show } from './holds.ts';
import { ABSENT_NARROWNESS, NARROWNESS } from './weights.ts';

/** A signature that speaks, with the evidence for the reader. */
export interface Match {
  readonly cause: Cause;
  readonly signature: Signature;
  readonly evidence: Evidence;
  /** Whether a person or a link had to state a part of it. */
  readonly isStated: boolean;
}

/** How narrowly a condition points. */
export const narrownessOf = (when: Condition): number =>
  [...keysOf(when), ...keysOf(when.all ?? {})].reduce((sum, key) => sum + NARROWNESS[key], (when.absent?.length ?? 0) * ABSENT_NARROWNESS);

const isPositive = ({ signature }: Match): boolean => signature.strength !== 'against';

/** Every signature that speaks in this case; a last resort only where nothing else speaks for a cause. */
export function match(causes: readonly Cause[], one: Case): readonly Match[] {
  const all = causes.flatMap((cause) =>
    cause.signatures.flatMap((signature) => {
      const shown = show(signature, one);
      if (!shown) return [];
      const { spans, isStated } = shown;
      return [{ cause, signature, evidence: { cause: cause.id, because: signature.because, strength: signature.strength, spans }, isStated }];
    }),
  );
  const first = all.filter(({ signature }) => !signature['last-resort']);
  return first.some(isPositive) ? first : all;
}
