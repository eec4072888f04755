import type { Solution } from '../../answering/solutions.ts';
import { shownStep } from '../verdict/shownStep.ts';
import type { RemedyBodyProps } from './RemedyBody.tsx';

/** A remedy made out for the reader, as its article shows it. */
export const bodyOf = ({ steps, check, changes, undo, letter }: Solution): RemedyBodyProps => ({
  steps: { steps: steps.map(shownStep) },
  check: { steps: [shownStep(check)] },
  prints: check.prints,
  changes,
  undo: { steps: [shownStep(undo)] },
  isFinal: undo.impossible === true,
  letter,
});
