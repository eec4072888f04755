import type { ComponentChildren } from 'preact';
import { sentencesOf } from '../../answering/sentencesOf.ts';
import type { LeftOut } from '../../vocabulary/facts.ts';
import type { System } from '../../vocabulary/systems.ts';
import { idsOf, terminalsOf } from '../page/terminals.ts';
import type { ShownCommand } from './CommandBlock.tsx';
import { CommandBlock } from './CommandBlock.tsx';
import { LeftOutNote } from './LeftOutNote.tsx';

/** What a step may print instead of working, and what to do then. */
interface IfPrints {
  readonly prints: string;
  readonly do: string;
  readonly systems?: readonly System[] | undefined;
}

/** Something to do: the sentence and its commands. */
export interface ShownStep {
  readonly say: string;
  readonly commands: readonly ShownCommand[];
  readonly ifPrints?: readonly IfPrints[] | undefined;
  /** Options of the reader's command that these do not repeat. */
  readonly leftOut?: readonly LeftOut[] | undefined;
  /** Why a folder is left for the reader to fill in, as the end of a sentence. */
  readonly noFolder?: string | undefined;
  /** What the reader can set for this command and those that follow. */
  readonly below?: ComponentChildren;
}

const forTerminals = (systems: readonly System[]): string => idsOf(terminalsOf(systems));

/** Sentences for the reader; one that begins with the name of a system is hidden from readers of others. */
export const Said = ({ text }: { readonly text: string }) =>
  sentencesOf(text).map((sentence, i) => {
    const spaced = i > 0 ? ` ${sentence.text}` : sentence.text;
    if (!sentence.systems) return spaced;
    return (
      <span key={sentence.text} data-for={forTerminals(sentence.systems)}>
        {spaced}
      </span>
    );
  });

/** What to do where a command printed something else; out of the way of those for whom it worked. */
const Otherwise = ({ ifPrints = [] }: Pick<ShownStep, 'ifPrints'>) =>
  ifPrints.length === 0 ? null : (
    <details class="if-prints" data-for={ifPrints.every(({ systems }) => systems) ? forTerminals(ifPrints.flatMap(({ systems = [] }) => systems)) : undefined}>
      <summary data-pagefind-ignore>If it prints something else</summary>
      {ifPrints.map(({ prints, do: instead, systems }) => (
        <p key={prints} data-for={systems && forTerminals(systems)}>
          <code>{prints}</code>: {instead}
        </p>
      ))}
    </details>
  );

/** One thing to do. */
export const StepParts = ({ say, commands, ifPrints, leftOut, noFolder, below }: ShownStep) => (
  <>
    <p>
      <Said text={say} />
    </p>
    {commands.map((command) => (
      <CommandBlock key={command.text} {...command} />
    ))}
    {noFolder && <p class="left-out">The folder is left for you to fill in: {noFolder}.</p>}
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
