import type { Cause } from '../vocabulary/content.ts';
import type { Strength } from '../vocabulary/evidence.ts';
import type { Level } from '../vocabulary/verdict.ts';
import type { Match } from './match.ts';
import { narrownessOf } from './match.ts';
import { CERTAIN, CLOSE, LEAST, LIKELY, STRENGTH_WEIGHTS } from './weights.ts';

/** A cause with its standing in this case. */
export interface Ranked {
  readonly cause: Cause;
  readonly confidence: number;
  readonly isNotice: boolean;
  /** How narrowly its best evidence points. */
  readonly narrowness: number;
  /** Whether a text shows it; else it is a person's word alone. */
  readonly isShown: boolean;
  /** Where its earliest evidence stands in the text; Infinity without any. */
  readonly first: number;
}

const confidenceOf = (strengths: readonly Strength[]): number => {
  const doubt = strengths.filter((strength) => strength !== 'against').reduce((left, strength) => left * (1 - STRENGTH_WEIGHTS[strength]), 1);
  return strengths.filter((strength) => strength === 'against').reduce((confidence, strength) => confidence * STRENGTH_WEIGHTS[strength], 1 - doubt);
};

function standing(cause: Cause, matches: readonly Match[]): Ranked {
  const own = matches.filter((match) => match.cause.id === cause.id);
  const speaking = own.filter(({ signature }) => signature.strength !== 'against');
  const loudest = Math.max(...speaking.map(({ signature }) => STRENGTH_WEIGHTS[signature.strength]));
  const best = speaking.filter(({ signature }) => STRENGTH_WEIGHTS[signature.strength] === loudest);
  const spans = own.flatMap(({ evidence }) => evidence.spans);
  return {
    cause,
    confidence: confidenceOf(own.map(({ signature }) => signature.strength)),
    isNotice: speaking.every(({ signature }) => signature.notice === true),
    narrowness: Math.max(...best.map(({ signature }) => narrownessOf(signature.when))),
    isShown: spans.length > 0,
    first: Math.min(...spans.map((span) => span.start)),
  };
}

/** Which band of sureness a confidence lies in; within a band narrower evidence counts for more than a little more confidence. */
const bandOf = (confidence: number): number => [CERTAIN, LIKELY, LEAST].findIndex((bound) => confidence >= bound);

/** Among lookalikes, which follow from one another, the earliest comes first. */
const areChained = (a: Ranked, b: Ranked): boolean =>
  a.cause.family === 'lookalike' && b.cause.family === 'lookalike' && Math.min(a.confidence, b.confidence) >= LIKELY;

const order = (a: Ranked, b: Ranked): number => {
  if (areChained(a, b)) return a.first - b.first;
  return bandOf(a.confidence) - bandOf(b.confidence) || b.narrowness - a.narrowness || b.confidence - a.confidence || a.cause.id.localeCompare(b.cause.id);
};

/** Without the causes that step back for another one that is likely. */
const withoutYielding = (ranked: readonly Ranked[]): readonly Ranked[] =>
  ranked.filter(({ cause }) => !ranked.some((other) => other.confidence >= LIKELY && cause['yields-to']?.includes(other.cause.id)));

/** The causes that the matches speak for, best first, and only those worth naming. */
export function rank(matches: readonly Match[]): readonly Ranked[] {
  const causes = [...new Map(matches.map(({ cause }) => [cause.id, cause])).values()];
  const named = causes.map((cause) => standing(cause, matches)).filter(({ confidence }) => confidence >= LEAST);
  const failures = named.filter(({ isNotice }) => !isNotice);
  return withoutYielding(failures.length > 0 ? failures : named).toSorted(order);
}

/** How sure the first of a ranking is: certain is only what a text shows, and beside which nothing else is likely. */
export const levelOf = ([best, second]: readonly Ranked[]): Level => {
  if (!best || best.confidence < LIKELY) return 'possible';
  return best.confidence >= CERTAIN && best.isShown && (second?.confidence ?? 0) < LIKELY ? 'certain' : 'likely';
};

/** Whether the first two are too close to name one: as sure, by evidence that points as narrowly. */
export const isBetween = ([best, second]: readonly Ranked[]): boolean =>
  best !== undefined &&
  second !== undefined &&
  !areChained(best, second) &&
  second.confidence >= best.confidence * CLOSE &&
  bandOf(second.confidence) === bandOf(best.confidence) &&
  second.narrowness === best.narrowness;
