import type { Solution, Step } from '../../answering/solutions.ts';
import type { ShownStep } from './StepList.tsx';
import { StepList, StepParts } from './StepList.tsx';

const shown = ({ say, command, ifPrints }: Step & Pick<ShownStep, 'ifPrints'>): ShownStep => ({ say, commands: command ? [{ text: command }] : [], ifPrints });

/** A remedy made out for the reader: the steps and the check. What it changes and the way back stand in its article. */
export const SolutionSteps = ({ solution }: { readonly solution: Solution }) => (
  <div class="solution">
    <StepList steps={solution.steps.map(shown)} />
    <div class="check">
      <h4>Check that it worked</h4>
      <StepParts {...shown(solution.check)} />
      <p>It should print: {solution.check.prints}</p>
    </div>
  </div>
);
