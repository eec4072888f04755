import type { Step } from '../../answering/ownStep.ts';
import type { ShownStep } from './StepList.tsx';

/** A step with the reader's own command, as it is shown. */
export const shownStep = ({ say, command, ifPrints, leftOut, noFolder }: Step): ShownStep => ({
  say,
  commands: command ? [{ text: command }] : [],
  ifPrints,
  leftOut,
  noFolder,
});
