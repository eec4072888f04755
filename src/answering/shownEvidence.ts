import type { Evidence, Verdict } from '../vocabulary/verdict.ts';

/** The evidence that the reader is shown: what speaks for the first cause, or for all of them where several are left. */
export const shownEvidence = ({ verdict, causes, evidence }: Pick<Verdict, 'verdict' | 'causes' | 'evidence'>): readonly Evidence[] =>
  evidence.filter(({ cause, strength }) => strength !== 'against' && (verdict === 'between' || cause === causes[0]?.id));
