import type { Step } from '../../answering/ownStep.ts';
import type { Solution } from '../../answering/solutions.ts';
import type { ShownStep } from './StepList.tsx';
import { StepList, StepParts } from './StepList.tsx';
import { shownStep } from './shownStep.ts';

interface Props extends Pick<ShownStep, 'below'> {
  readonly solution: Solution;
}

/** The steps; what can be set stands below the first command. */
function withBelow(steps: readonly Step[], below: ShownStep['below']): readonly ShownStep[] {
  const first = steps.find(({ command }) => command);
  return steps.map((step) => ({ ...shownStep(step), ...(step === first && { below }) }));
}

/** A remedy made out for the reader: the steps and the check. What it changes and the way back stand in its article. */
export const SolutionSteps = ({ solution, below }: Props) => (
  <div class="solution">
    <StepList steps={withBelow(solution.steps, below)} />
    <div class="check">
      <h4>Check that it worked</h4>
      <StepParts {...shownStep(solution.check)} />
      <p>It should print: {solution.check.prints}</p>
    </div>
  </div>
);
