import type { VerdictView } from '../engine/messages.ts';
import { CopyButton } from './CopyButton.tsx';

/** Two ways to hand the verdict on: a link that carries cause and facts, and a summary without personal names. */
export function ShareVerdict({ address, summary }: NonNullable<VerdictView['share']>) {
  const whole = () => new URL(address, location.href).href;
  return (
    <div class="share">
      <CopyButton label="Copy a link to this verdict" text={whole} />
      <CopyButton label="Copy a summary" text={() => `${summary}\n${whole()}`} />
    </div>
  );
}
