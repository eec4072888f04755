import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** A phone's keyboard covers the half of the screen where the answer is. */
const hasKeyboard = (): boolean => matchMedia('(pointer: coarse)').matches;

/** The box shows its first line. */
function rest(desk: HTMLElement): void {
  const box = desk.querySelector('textarea');
  box?.scrollTo(0, 0);
  if (hasKeyboard()) box?.blur();
}

/**
 * When the verdict on something handed over is there, the box folds to its head and the verdict comes into view. The focus stays where it is: who listens hears
 * the headline, and the box is where it was.
 * @param arrived another value for each verdict that arrives; undefined while there is none
 */
export function useArrival(desk: RefObject<HTMLElement>, arrived: unknown) {
  const [isFolded, setFolded] = useState(false);
  const [folds, setFolds] = useState(0);
  useEffect(() => {
    if (arrived === undefined) return;
    setFolded(true);
    setFolds((times) => times + 1);
  }, [arrived]);
  useEffect(() => {
    if (folds === 0 || !desk.current) return;
    rest(desk.current);
    desk.current.scrollIntoView({ block: 'start', behavior: wantsStillness() ? 'instant' : 'smooth' });
  }, [desk, folds]);
  return { isFolded, unfold: () => setFolded(false) };
}
