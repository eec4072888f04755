import type { Solution, Step } from '../diagnosis/solutions.ts';
import { CommandBlock } from './CommandBlock.tsx';

const StepParts = ({ say, command }: Step) => (
  <>
    <p>{say}</p>
    {command && <CommandBlock command={command} />}
  </>
);

/** A remedy made out for the reader: what it changes, the steps, the check, the way back. */
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
    <details class="undo">
      <summary>What it changes, and how to undo it</summary>
      <p>{solution.changes}</p>
      {solution.undo.impossible && <p>This cannot be undone.</p>}
      <StepParts {...solution.undo} />
    </details>
  </div>
);
