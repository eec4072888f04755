import type { Solution } from '../../answering/solutions.ts';
import { StepList, StepParts } from './StepList.tsx';
import { shownStep } from './shownStep.ts';

/** A remedy made out for the reader: the steps and the check. What it changes and the way back stand in its article. */
export const SolutionSteps = ({ solution }: { readonly solution: Solution }) => (
  <div class="solution">
    <StepList steps={solution.steps.map(shownStep)} />
    <div class="check">
      <h4>Check that it worked</h4>
      <StepParts {...shownStep(solution.check)} />
      <p>It should print: {solution.check.prints}</p>
    </div>
  </div>
);
