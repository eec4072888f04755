import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isShortened } from '../engine/shownText.ts';
import type { Given } from './useAnswer.ts';

/** What stood in the box before the script ran: pasted or chosen by then, or brought back with the page. Of a shortened text the rest is gone. */
function givenBefore(box: HTMLTextAreaElement | null, chosen: HTMLInputElement | null): string | Blob {
  const text = box?.value ?? '';
  return chosen?.files?.[0] ?? (isShortened(text) ? '' : text);
}

/** What is to be judged, how it came, and what was said beside it. */
export function useGiven(box: RefObject<HTMLTextAreaElement>, chosen: RefObject<HTMLInputElement>) {
  const [given, setGiven] = useState<Given>({ source: undefined, isTyped: false, turn: 0 });
  const [installing, setInstalling] = useState('');
  const take = (source: string | Blob, isTyped: boolean): void => {
    setGiven(({ turn }) => ({ source, isTyped, turn: isTyped ? turn : turn + 1 }));
    // What was installed before says nothing about another text.
    setInstalling('');
  };
  useEffect(() => {
    const source = givenBefore(box.current, chosen.current);
    // The same file can be chosen again.
    if (chosen.current) chosen.current.value = '';
    // Somebody can be quicker than this.
    setGiven((last) => (last.source === undefined ? { source, isTyped: false, turn: 1 } : last));
  }, [box, chosen]);
  return {
    given,
    installing,
    setInstalling,
    onTyped: (text: string) => take(text, true),
    onHanded: (source: string | Blob) => take(source, false),
    /** A file that fits is as good as pasted: it can be corrected in the box. */
    onWhole: (text: string, warning?: string) => setGiven((last) => ({ ...last, source: text, warning })),
  };
}
