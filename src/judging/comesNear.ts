import type { Signature, WantedKey } from '../vocabulary/evidence.ts';
import type { Part } from './explain.ts';
import { holdsPart, parts } from './explain.ts';
import type { Case } from './holds.ts';
import { isAbsent } from './holds.ts';
import { ABSENT_NARROWNESS, NARROWNESS, STRENGTH_WEIGHTS } from './weights.ts';

const weightOf = ({ under, key }: Part): number => (under === 'absent' ? ABSENT_NARROWNESS : NARROWNESS[key as WantedKey]);

/** Words can stand above what was pasted, and what only a person can tell no text shows; of all else a part is missing where nothing of its kind is known. */
const isMissing = (part: Part, one: Case): boolean => (part.under === 'when' || part.under === 'all') && (part.key === 'phrase' || isAbsent(part.key, one));

/** What says that something was refused; where a case lies says nothing without it. */
const REFUSING: readonly Part['key'][] = ['refusal', 'number', 'hint', 'phrase'];

const sum = (all: readonly Part[]): number => all.reduce((total, part) => total + weightOf(part), 0);

/**
 * How near a signature comes to speaking, from 0 to 1: nothing that is known contradicts it, and more of it holds than is missing, a refusal among
 * it. 0 where it does not come near.
 */
export function comesNear(signature: Signature, one: Case): number {
  if (signature.strength === 'against' || signature.notice) return 0;
  const all = parts(signature);
  const left = all.filter((part) => !holdsPart(signature, part, one));
  if (left.length === 0 || !left.every((part) => isMissing(part, one))) return 0;
  const holding = all.filter((part) => part.under !== 'unless' && !left.includes(part));
  const [held, missing] = [sum(holding), sum(left)];
  return held > missing && holding.some(({ key }) => REFUSING.includes(key)) ? (STRENGTH_WEIGHTS[signature.strength] * held) / (held + missing) : 0;
}
