import type { VerdictView } from '../engine/VerdictView.ts';
import { StepParts } from './StepList.tsx';

/** Where several causes are left: the look at the machine that tells whether it is the first of them, before anything is done. */
export const FirstLook = ({ look }: Pick<VerdictView, 'look'>) =>
  look ? (
    <section class="first-look">
      <h3>First see whether it is the first of them</h3>
      <StepParts say={look.say} commands={look.command ? [{ text: look.command }] : []} />
      <p>If it is, this prints: {look.prints}</p>
    </section>
  ) : null;
