import type { ShownCommand } from './CommandBlock.tsx';
import { CommandBlock } from './CommandBlock.tsx';

/** Something to do: the sentence and its commands. */
export interface ShownStep {
  readonly say: string;
  readonly commands: readonly ShownCommand[];
}

/** One thing to do. */
export const StepParts = ({ say, commands }: ShownStep) => (
  <>
    <p>{say}</p>
    {commands.map((command) => (
      <CommandBlock key={command.text} {...command} />
    ))}
  </>
);

/** Things to do, in their order. */
export const StepList = ({ steps }: { readonly steps: readonly ShownStep[] }) => (
  <ol class="steps">
    {steps.map((step) => (
      <li key={step.say}>
        <StepParts {...step} />
      </li>
    ))}
  </ol>
);
