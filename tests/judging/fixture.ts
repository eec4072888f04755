import type { Match } from '../../src/judging/match.ts';
import type { Cause, Table } from '../../src/vocabulary/content.ts';
import type { Condition, Signature, Strength } from '../../src/vocabulary/evidence.ts';

export const causeOf = (id: string, given: Partial<Cause> = {}): Cause => ({
  id,
  title: id,
  summary: id,
  family: 'permission',
  systems: ['linux'],
  remedies: [],
  check: { say: '', prints: '' },
  signatures: [],
  ...given,
});

export const signatureOf = (when: Condition, strength: Strength = 'strong', given: Partial<Signature> = {}): Signature => ({
  when,
  strength,
  because: 'So.',
  ...given,
});

export const tableOf = (causes: readonly Cause[], messages: Table['messages'] = []): Table => ({ version: 2, causes, remedies: [], questions: [], messages });

interface Given extends Partial<Omit<Signature, 'strength'>> {
  readonly start?: number;
  readonly family?: Cause['family'];
  readonly yieldsTo?: readonly string[];
  readonly paste?: number;
  /** False for what stands nowhere. */
  readonly isShown?: boolean;
  /** Whether a person or a link had to state a part of it. */
  readonly isStated?: boolean;
}

/** A signature of a cause that speaks. */
export function speak(
  id: string,
  strength: Strength,
  { start = 0, paste = 0, family = 'permission', yieldsTo, isShown = true, isStated = false, ...given }: Given = {},
): Match {
  const spans = isShown ? [{ paste, start, end: start + 1 }] : [];
  return {
    cause: causeOf(id, { family, ...(yieldsTo && { 'yields-to': yieldsTo }) }),
    signature: signatureOf({}, strength, given),
    evidence: { cause: id, because: 'So.', strength, spans },
    isStated,
  };
}
