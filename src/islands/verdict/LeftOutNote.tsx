import type { ShownStep } from './StepList.tsx';

/** What of the reader's own command is not repeated, and why. */
export const LeftOutNote = ({ leftOut = [] }: Pick<ShownStep, 'leftOut'>) =>
  leftOut.map(({ option, why }) => (
    <p class="left-out" key={option}>
      Left out: <code>{option}</code>: {why}
    </p>
  ));
