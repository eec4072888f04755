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
  /** The confidence by what a text alone shows, without a person's word or a link. */
  readonly shown: number;
  /** Where its earliest evidence stands, as [paste, place]; undefined without any. */
  readonly first: readonly [number, number] | undefined;
  /** Where its last evidence stands. */
  readonly last: readonly [number, number] | undefined;
}

const confidenceOf = (strengths: readonly Strength[]): number => {
  const doubt = strengths.filter((strength) => strength !== 'against').reduce((left, strength) => left * (1 - STRENGTH_WEIGHTS[strength]), 1);
  return strengths.filter((strength) => strength === 'against').reduce((confidence, strength) => confidence * STRENGTH_WEIGHTS[strength], 1 - doubt);
};

/** Which of two places comes first; what stands nowhere comes last. */
function byPlace(a: Ranked['first'], b: Ranked['first']): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a[0] - b[0] || a[1] - b[1];
}

/** What a text alone shows, and all that speaks against. */
const isShownOrAgainst = ({ signature, evidence, isStated }: Match): boolean => signature.strength === 'against' || (!isStated && evidence.spans.length > 0);

function standing(cause: Cause, matches: readonly Match[]): Ranked {
  const own = matches.filter((match) => match.cause.id === cause.id);
  const speaking = own.filter(({ signature }) => signature.strength !== 'against');
  const loudest = Math.max(...speaking.map(({ signature }) => STRENGTH_WEIGHTS[signature.strength]));
  const best = speaking.filter(({ signature }) => STRENGTH_WEIGHTS[signature.strength] === loudest);
  const places = own.flatMap(({ evidence }) => evidence.spans.map(({ paste, start }) => [paste, start] as const));
  return {
    cause,
    confidence: confidenceOf(own.map(({ signature }) => signature.strength)),
    isNotice: speaking.every(({ signature }) => signature.notice === true),
    narrowness: Math.max(...best.map(({ signature }) => narrownessOf(signature.when))),
    shown: confidenceOf(own.filter(isShownOrAgainst).map(({ signature }) => signature.strength)),
    first: places.toSorted(byPlace)[0],
    last: places.toSorted(byPlace).at(-1),
  };
}

/** Which band of sureness a confidence lies in; within a band narrower evidence counts for more than a little more confidence. */
const bandOf = (confidence: number): number => [CERTAIN, LIKELY, LEAST].findIndex((bound) => confidence >= bound);

/** What is alike in all stays in the order of the matches: first the evidence, then the causes as the questions name them. */
const order = (a: Ranked, b: Ranked): number => bandOf(a.confidence) - bandOf(b.confidence) || b.narrowness - a.narrowness || b.confidence - a.confidence;

/** Likely lookalikes follow from one another, as "no matching distribution" does from a refused login. */
const isLink = ({ cause, confidence }: Ranked): boolean => cause.family === 'lookalike' && confidence >= LIKELY;

/** Where a lookalike leads, the earliest of the chain comes first, then the rest of the chain. */
function unchain(ranked: readonly Ranked[]): readonly Ranked[] {
  if (!ranked[0] || !isLink(ranked[0])) return ranked;
  const chain = ranked.filter(isLink).toSorted((a, b) => byPlace(a.first, b.first));
  return [...chain, ...ranked.filter((one) => !isLink(one))];
}

/** Behind a likely lookalike a likely refusal is what the command ended with: what only looks like one had not stopped it. */
function endFirst(ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked;
  const later = ranked.find(
    ({ cause, confidence, last }) => cause.family === 'permission' && confidence >= LIKELY && best?.last && last && byPlace(best.last, last) < 0,
  );
  return best?.cause.family === 'lookalike' && later ? [later, ...ranked.filter((one) => one !== later)] : ranked;
}

/** Without the causes that step back for another one that is likely. */
const withoutYielding = (ranked: readonly Ranked[]): readonly Ranked[] =>
  ranked.filter(({ cause }) => !ranked.some((other) => other.confidence >= LIKELY && cause['yields-to']?.includes(other.cause.id)));

/** The causes that the matches speak for, best first, and only those worth naming. */
export function rank(matches: readonly Match[]): readonly Ranked[] {
  const causes = [...new Map(matches.map(({ cause }) => [cause.id, cause])).values()];
  const named = causes.map((cause) => standing(cause, matches)).filter(({ confidence }) => confidence >= LEAST);
  const failures = named.filter(({ isNotice }) => !isNotice);
  return unchain(endFirst(withoutYielding(failures.length > 0 ? failures : named).toSorted(order)));
}

/** How sure the first of a ranking is: certain is only what a text shows, and beside which nothing else is likely. */
export const levelOf = ([best, second]: readonly Ranked[]): Level => {
  if (!best || best.confidence < LIKELY) return 'possible';
  return best.shown >= CERTAIN && (second?.confidence ?? 0) < LIKELY ? 'certain' : 'likely';
};

/** Whether the first two are too close to name one: as sure, by evidence that points as narrowly. */
export const isBetween = ([best, second]: readonly Ranked[]): boolean =>
  best !== undefined &&
  second !== undefined &&
  !(isLink(best) && isLink(second)) &&
  second.confidence >= best.confidence * CLOSE &&
  bandOf(second.confidence) === bandOf(best.confidence) &&
  second.narrowness === best.narrowness;
