import { useState } from 'preact/hooks';
import type { VerdictView } from '../engine/VerdictView.ts';
import { CopyButton } from './CopyButton.tsx';

type Share = NonNullable<VerdictView['share']>;

/** What is copied, as it will stand there, with its button. */
const Handout = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div class="handout">
    <pre>{text}</pre>
    <CopyButton label={label} text={() => text} />
  </div>
);

/** The names that were held back, for a reader who wishes to tell them. */
const Names = ({ names, onTick }: { readonly names: readonly string[]; readonly onTick: (isTicked: boolean) => void }) => (
  <label>
    <input type="checkbox" onChange={({ currentTarget }) => onTick(currentTarget.checked)} /> Also name <code>{names.join(', ')}</code>. It is left out because
    this site does not know it, and a private name can tell where you work.
  </label>
);

/** Link and summary, each as text before it is copied. */
function Handouts({ named, ...plain }: Share) {
  const [isNamed, setNamed] = useState(false);
  const { address, summary } = isNamed && named ? named : plain;
  const link = new URL(address, location.href).href;
  return (
    <>
      {named && <Names names={named.names} onTick={setNamed} />}
      <Handout label="Copy a link to this verdict" text={link} />
      <Handout label="Copy a summary" text={`${summary}\n${link}`} />
    </>
  );
}

/** Two ways to hand the verdict on, both seen before they are copied. A tick holds for this verdict and no other. */
export const ShareVerdict = (share: Share) => (
  <details class="share">
    <summary>Share this verdict</summary>
    <p>This is all that others get: no line of your text, no name of a person or a computer, no folder of yours.</p>
    <Handouts key={JSON.stringify(share)} {...share} />
  </details>
);
