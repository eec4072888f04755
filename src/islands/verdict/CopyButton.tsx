import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** Made when it is asked for, not before. */
  readonly text: () => string;
}

/** A button that copies and says whether it did. */
export function CopyButton({ label, text }: Props) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setSaid('Copied'),
      () => setSaid('Your browser refused to copy'),
    );
  return (
    <button type="button" class="copy-text" onClick={copy}>
      {label} <span role="status">{said}</span>
    </button>
  );
}
