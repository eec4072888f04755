import type { FactKey } from './facts.ts';
import type { Place } from './places.ts';
import type { Refusal } from './refusals.ts';
import type { Hint, Operation, Prompt, Sign, Tool, Trait } from './session.ts';
import type { System } from './systems.ts';

/** Wanted facts: every key given must hold; a list holds when one of its values does. Globs: see glob.ts. */
export interface Wanted {
  readonly os?: readonly System[];
  readonly tool?: readonly Tool[];
  readonly number?: readonly string[];
  readonly refusal?: readonly Refusal[];
  readonly place?: readonly Place[];
  readonly operation?: readonly Operation[];
  readonly prompt?: readonly Prompt[];
  readonly hint?: readonly Hint[];
  readonly sign?: readonly Sign[];
  readonly trait?: readonly Trait[];
  /** Globs over the whole refused path, with `/` for both slashes. */
  readonly path?: readonly string[];
  /** Globs found in the command as typed. */
  readonly command?: readonly string[];
  /** Globs found anywhere in the text, white space folded, case ignored. */
  readonly phrase?: readonly string[];
}
export type WantedKey = keyof Wanted;

/** The evidence a signature asks for. */
export interface Condition extends Wanted {
  /** Of these every value must hold: two prompts, two places, two phrases. */
  readonly all?: Wanted;
  /** Of these nothing may be known: a refusal without a path. */
  readonly absent?: readonly FactKey[];
}

/** How loudly a signature speaks; the weights stand in src/judging/weights.ts. */
export const STRENGTHS = ['decisive', 'strong', 'weak', 'against'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One row of the table: which evidence speaks for (or against) its cause. */
export interface Signature {
  readonly when: Condition;
  /** None of these may hold. */
  readonly unless?: Wanted;
  readonly strength: Strength;
  /** A notice loses to any failure in the same text. */
  readonly notice?: boolean;
  /** Speaks only where nothing else does. */
  readonly 'last-resort'?: boolean;
  /** Said to the reader: why this evidence points there. */
  readonly because: string;
}
