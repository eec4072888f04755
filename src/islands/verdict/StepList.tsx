import type { ComponentChildren } from 'preact';
import { sentencesOf } from '../../answering/sentencesOf.ts';
import type { LeftOut } from '../../vocabulary/facts.ts';
import { idsOf, terminalsOf } from '../page/terminals.ts';
import type { ShownCommand } from './CommandBlock.tsx';
import { CommandBlock } from './CommandBlock.tsx';
import { LeftOutNote } from './LeftOutNote.tsx';

/** What a step may print instead of working, and what to do then. */
interface IfPrints {
  readonly prints: string;
  readonly do: string;
}

/** Something to do: the sentence and its commands. */
export interface ShownStep {
  readonly say: string;
  readonly commands: readonly ShownCommand[];
  readonly ifPrints?: readonly IfPrints[] | undefined;
  /** Options of the reader's command that these do not repeat. */
  readonly leftOut?: readonly LeftOut[] | undefined;
  /** What the reader can set for this command and those that follow. */
  readonly below?: ComponentChildren;
}

/** Sentences for the reader; one that begins with the name of a system is hidden from readers of others. */
export const Said = ({ text }: { readonly text: string }) =>
  sentencesOf(text).map((sentence, i) => {
    const spaced = i > 0 ? ` ${sentence.text}` : sentence.text;
    if (!sentence.systems) return spaced;
    return (
      <span key={sentence.text} data-for={idsOf(terminalsOf(sentence.systems))}>
        {spaced}
      </span>
    );
  });

/** What to do where a command printed something else. */
const Otherwise = ({ ifPrints = [] }: Pick<ShownStep, 'ifPrints'>) =>
  ifPrints.map(({ prints, do: instead }) => (
    <p class="if-prints" key={prints}>
      If it prints <code>{prints}</code>: {instead}
    </p>
  ));

/** One thing to do. */
export const StepParts = ({ say, commands, ifPrints, leftOut, below }: ShownStep) => (
  <>
    <p>
      <Said text={say} />
    </p>
    {commands.map((command) => (
      <CommandBlock key={command.text} {...command} />
    ))}
    <LeftOutNote leftOut={leftOut} />
    {below}
    <Otherwise ifPrints={ifPrints} />
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
