import type { Strength } from './evidence.ts';
import type { Facts, Span } from './facts.ts';

export interface Evidence {
  readonly cause: string;
  readonly because: string;
  readonly strength: Strength;
  /** Empty when an answer, not the text, is the evidence. */
  readonly spans: readonly Span[];
}

/** How sure a verdict is, the surest first. */
export const LEVELS = ['certain', 'likely', 'possible'] as const;
export type Level = (typeof LEVELS)[number];
export type VerdictKind = 'cause' | 'between' | 'lookalike' | 'unrelated' | 'solved' | 'unknown';

export interface Verdict {
  readonly verdict: VerdictKind;
  readonly level: Level;
  /** Best first; confidence from 0 to 1; empty for unrelated, solved and unknown. */
  readonly causes: readonly { readonly id: string; readonly confidence: number }[];
  readonly evidence: readonly Evidence[];
  readonly facts: Facts;
}
