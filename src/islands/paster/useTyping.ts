import { useEffect, useRef } from 'preact/hooks';

/** Somebody who types has paused; a verdict on half a word helps nobody. */
const PAUSE = 1_000;
/** Nobody types as much at once: dictation and the keyboards of phones hand over a whole text as one input. */
const MOST = 30;
const BY_HAND = /^(?:insert(?:Text|CompositionText|LineBreak|Paragraph|ReplacementText)|delete|history)/;

const isByHand = ({ inputType = '', data }: InputEvent): boolean => BY_HAND.test(inputType) && (data ?? '').length <= MOST;

interface Takers {
  /** The first key of a change. */
  readonly onStart: () => void;
  readonly onTyped: (text: string) => void;
  readonly onHanded: (text: string) => void;
}

/** Tells typing by hand from a text that is handed over: the one waits for a pause or for the reader to leave the box, the other is taken at once. */
export function useTyping({ onStart, onTyped, onHanded }: Takers) {
  const timer = useRef<number>();
  const stop = (): boolean => {
    const isPending = timer.current !== undefined;
    clearTimeout(timer.current);
    timer.current = undefined;
    return isPending;
  };
  useEffect(() => () => void stop(), []);
  return {
    onInput: (event: InputEvent & { readonly currentTarget: HTMLTextAreaElement }) => {
      const box = event.currentTarget;
      stop();
      if (!isByHand(event)) return onHanded(box.value);
      onStart();
      if (box.value === '') onTyped('');
      else timer.current = window.setTimeout(() => stop() && onTyped(box.value), PAUSE);
    },
    onBlur: ({ currentTarget }: FocusEvent & { readonly currentTarget: HTMLTextAreaElement }) => void (stop() && onTyped(currentTarget.value)),
  };
}
