import type { ComponentChildren } from 'preact';
import type { Tool } from '../../vocabulary/session.ts';
import { CommandBlock } from '../verdict/CommandBlock.tsx';
import type { ShownStep } from '../verdict/StepList.tsx';
import { Said, StepList, StepParts } from '../verdict/StepList.tsx';

/** Things to do; where other tools have words of their own, those of each. */
export interface MadeOut {
  readonly steps: readonly ShownStep[];
  readonly byTool?: readonly { readonly tool: Tool; readonly steps: readonly ShownStep[] }[];
}

/** A remedy in full. */
export interface RemedyBodyProps {
  readonly steps: MadeOut;
  readonly check: MadeOut;
  /** What the check prints when it worked. */
  readonly prints: string;
  readonly changes: string;
  readonly undo: MadeOut;
  /** Set where it cannot be undone. */
  readonly isFinal: boolean;
  readonly letter?: string | undefined;
  /** Said below the steps. */
  readonly children?: ComponentChildren;
}

/** A numbered list, or one thing alone. */
const Steps = ({ steps }: Pick<MadeOut, 'steps'>) => {
  const [only, ...more] = steps;
  return only && more.length === 0 ? <StepParts {...only} /> : <StepList steps={steps} />;
};

/** Things to do, with those of other tools folded away below. */
export const MadeOutSteps = ({ steps, byTool = [] }: MadeOut) => (
  <>
    <Steps steps={steps} />
    {byTool.map((one) => (
      <details class="with-tool" key={one.tool}>
        <summary data-pagefind-ignore>With {one.tool}</summary>
        <Steps steps={one.steps} />
      </details>
    ))}
  </>
);

/** The whole remedy: steps, check, what it changes, the way back. */
export const RemedyBody = ({ steps, check, prints, changes, undo, isFinal, letter, children }: RemedyBodyProps) => (
  <>
    <MadeOutSteps {...steps} />
    {letter && <CommandBlock text={letter} shell="text" copy="Copy the letter" />}
    {children}
    <div class="check">
      <h3 id="check-that-it-worked">Check that it worked</h3>
      <MadeOutSteps {...check} />
      <p>
        It should print: <Said text={prints} />
      </p>
    </div>
    <div class="undo">
      <h3 id="undo">What it changes, and how to undo it</h3>
      <p>
        <Said text={changes} />
      </p>
      {isFinal && <p>This cannot be undone.</p>}
      <MadeOutSteps {...undo} />
    </div>
  </>
);
