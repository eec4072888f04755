import type { Solution, Step } from '../diagnosis/solutions.ts';
import { CommandBlock } from './CommandBlock.tsx';

const StepParts = ({ say, command }: Step) => (
  <>
    <p>{say}</p>
    {command && <CommandBlock command={command} />}
  </>
);

/** A remedy made out for the reader: the steps and the check. What it changes and the way back stand in its article. */
export const SolutionSteps = ({ solution }: { readonly solution: Solution }) => (
  <div class="solution">
    <ol class="steps">
      {solution.steps.map((step) => (
        <li key={step.say}>
          <StepParts {...step} />
        </li>
      ))}
    </ol>
    <div class="check">
      <h4>Check that it worked</h4>
      <StepParts {...solution.check} />
      <p>It should print: {solution.check.prints}</p>
    </div>
  </div>
);
