import type { Strength, WantedKey } from '../vocabulary/evidence.ts';
import type { FactKey } from '../vocabulary/facts.ts';

/** How far a signature of each strength moves the confidence of its cause towards 1 (`against`: the share that is left). */
export const STRENGTH_WEIGHTS: Readonly<Record<Strength, number>> = { decisive: 0.96, strong: 0.75, weak: 0.4, against: 0.15 };

/** What the questions leave counts as this much for each cause they leave. */
export const POINTED: Strength = 'weak';

/** From this confidence on a verdict is certain or likely; below the last it is not given. */
export const CERTAIN = 0.95;
export const LIKELY = 0.7;
export const LEAST = 0.3;
/** A second cause this close to the first makes it "A or B". */
export const CLOSE = 0.9;

/** How narrowly each kind of evidence points: of two causes that are as sure, the one with the narrower evidence stands first. */
export const NARROWNESS: Readonly<Record<WantedKey, number>> = {
  phrase: 4,
  path: 4,
  sign: 4,
  trait: 4,
  command: 3,
  place: 3,
  prompt: 3,
  number: 2,
  hint: 2,
  operation: 2,
  refusal: 1,
  tool: 1,
  os: 0,
};

/** What is not there narrows as well, but little. */
export const ABSENT_NARROWNESS = 1;

/** The kinds whose look-up walks through the text; they are asked last, since most signatures fall at a number. */
export const SLOW: ReadonlySet<FactKey> = new Set(['path', 'command', 'phrase']);
