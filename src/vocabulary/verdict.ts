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

/** What an undecided text leaves: nothing shows it, so it is no verdict. */
export interface Near {
  /** The causes that come near, the nearest first. */
  readonly causes: readonly string[];
  /** The causes that what was read speaks against, for those who would name more. */
  readonly against: readonly string[];
  /** What shows that it is about Python packages: an installer's words, a remedy's own step that failed, or nothing. */
  readonly shownBy: 'installer' | 'step' | 'nothing';
  /** The line that tells most, as pasted; `tellsAll`: it is the whole message, without a number and a path. */
  readonly line?: { readonly text: string; readonly tellsAll: boolean };
  /** What a remedy says to do where its own step prints this instead of working. */
  readonly step?: { readonly remedy: string; readonly now: string };
}

export interface Verdict {
  readonly verdict: VerdictKind;
  readonly level: Level;
  /** Best first; confidence from 0 to 1; empty for unrelated, solved and unknown. */
  readonly causes: readonly { readonly id: string; readonly confidence: number }[];
  readonly evidence: readonly Evidence[];
  readonly facts: Facts;
  /** Only where the verdict is `unknown`. */
  readonly near?: Near;
}
