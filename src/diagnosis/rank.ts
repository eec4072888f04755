import type { Match } from './match.ts';
import type { Cause, Level, Strength } from './types.ts';

/** How far a signature of each strength moves the confidence of its cause towards 1 (`against`: the share that is left). */
const WEIGHTS: Readonly<Record<Strength, number>> = { decisive: 0.96, strong: 0.75, weak: 0.4, against: 0.15 };

/** From this confidence on a verdict is certain or likely; below the last it is not given. */
export const CERTAIN = 0.95;
export const LIKELY = 0.7;
export const LEAST = 0.3;
/** A second cause this close to the first makes it "A or B". */
const CLOSE = 0.8;

/** A cause with its standing in this case. */
export interface Ranked {
  readonly cause: Cause;
  readonly confidence: number;
  readonly notice: boolean;
  /** Where its earliest evidence stands in the text; Infinity without any. */
  readonly first: number;
}

const confidenceOf = (strengths: readonly Strength[]): number => {
  const doubt = strengths.filter((strength) => strength !== 'against').reduce((left, strength) => left * (1 - WEIGHTS[strength]), 1);
  return strengths.filter((strength) => strength === 'against').reduce((confidence, strength) => confidence * WEIGHTS[strength], 1 - doubt);
};

function standing(cause: Cause, matches: readonly Match[]): Ranked {
  const own = matches.filter((match) => match.cause.id === cause.id);
  const speaking = own.filter(({ signature }) => signature.strength !== 'against');
  return {
    cause,
    confidence: confidenceOf(own.map(({ signature }) => signature.strength)),
    notice: speaking.every(({ signature }) => signature.notice === true),
    first: Math.min(...own.flatMap(({ evidence }) => evidence.spans.map((span) => span.start))),
  };
}

/** Failures before notices; among lookalikes, which follow from one another, the earliest; else the surest. */
const order = (a: Ranked, b: Ranked): number => {
  if (a.notice !== b.notice) return Number(a.notice) - Number(b.notice);
  const bothLookalikes = a.cause.family === 'lookalike' && b.cause.family === 'lookalike' && Math.min(a.confidence, b.confidence) >= LIKELY;
  return bothLookalikes ? a.first - b.first : b.confidence - a.confidence || a.cause.id.localeCompare(b.cause.id);
};

/** The causes that the matches speak for, best first, and only those worth naming. */
export function rank(matches: readonly Match[]): readonly Ranked[] {
  const causes = [...new Map(matches.map(({ cause }) => [cause.id, cause])).values()];
  const ranked = causes
    .map((cause) => standing(cause, matches))
    .filter(({ confidence }) => confidence >= LEAST)
    .sort(order);
  const failure = ranked.some(({ notice }) => !notice);
  return failure ? ranked.filter(({ notice }) => !notice) : ranked;
}

/** How sure the first of a ranking is. */
export const levelOf = ([best, second]: readonly Ranked[]): Level => {
  if (!best || best.confidence < LIKELY) return 'possible';
  return best.confidence >= CERTAIN && (second?.confidence ?? 0) < LIKELY ? 'certain' : 'likely';
};

/** Whether the first two are too close to name one. */
export const isBetween = ([best, second]: readonly Ranked[]): boolean =>
  best !== undefined && second !== undefined && best.confidence < CERTAIN && second.confidence >= best.confidence * CLOSE;
