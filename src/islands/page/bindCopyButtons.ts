import { namesOfBlanks } from '../../vocabulary/blanksIn.ts';

/** How long a button says what happened. */
const SAID_FOR = 3_000;

const say = (button: HTMLElement, words: string): void => {
  const label = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = label;
  button.textContent = words;
  setTimeout(() => {
    button.textContent = label;
  }, SAID_FOR);
};

/** Every copy button of the page, also of what an island shows later: copies the command beside it, without a prompt sign, and says so. Returns how to end that. */
export function bindCopyButtons(): () => void {
  const stop = new AbortController();
  const copy = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const command = button?.parentElement?.querySelector('code')?.textContent;
    if (!button || !command) return;
    const blanks = namesOfBlanks(command);
    navigator.clipboard.writeText(command).then(
      () => say(button, blanks.length > 0 ? `Copied. Replace ${blanks.join(' and ')} first.` : 'Copied'),
      () => say(button, 'Copying was refused'),
    );
  };
  document.addEventListener('click', copy, { signal: stop.signal });
  return () => stop.abort();
}
