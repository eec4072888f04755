import { EXAMPLES } from './examples.ts';

/** Under the empty box: a text for somebody who only wants to see what happens. */
export const Examples = ({ onText }: { readonly onText: (text: string) => void }) => (
  <p class="examples">
    Nothing to paste yet? Try an example:{' '}
    {EXAMPLES.map(({ label, text }) => (
      <button type="button" key={label} onClick={() => onText(text)}>
        {label}
      </button>
    ))}
  </p>
);
