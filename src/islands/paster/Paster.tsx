import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shell } from '../../vocabulary/shells.ts';
import { prepareEngine } from '../engine/ask.ts';
import { bindCopyButtons } from '../page/bindCopyButtons.ts';
import { rememberedShell } from '../page/rememberedShell.ts';
import { bindHandOn } from '../verdict/handOn.ts';
import { Answer } from './Answer.tsx';
import { AtBox } from './AtBox.tsx';
import { PasteBox } from './PasteBox.tsx';
import { useAddress } from './useAddress.ts';
import { isAnswer, useAnswer } from './useAnswer.ts';
import { useArrival } from './useArrival.ts';
import { useGiven } from './useGiven.ts';

interface Props {
  /** The site's base path, with its slash at the end. */
  readonly base: string;
}

/** The paste box and the verdict, which comes into view as soon as there is a text. Nothing leaves the browser. */
export function Paster({ base }: Props) {
  const [shell, setShell] = useState<Shell>();
  const desk = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const { given, installing, setInstalling, onTyped, onHanded, onWhole } = useGiven(box, chosen);
  const { fragment, leave, ...address } = useAddress();
  const standing = useAnswer(base, fragment, given, { ...(shell && { shell }), installing });
  const { view, shown, isWhole, warning } = isAnswer(standing) ? standing : {};
  const { isFolded, unfold } = useArrival(desk, view && !given.isTyped ? given.turn : undefined);
  useEffect(() => {
    setShell(rememberedShell());
    prepareEngine();
  }, []);
  useEffect(bindCopyButtons, []);
  useEffect(bindHandOn, []);
  useEffect(() => {
    if (isWhole && shown !== undefined) onWhole(shown, warning);
  }, [shown, isWhole]);
  const source = given.source;
  return (
    <section ref={desk} class="desk not-content" aria-label="Paste the error">
      <PasteBox {...{ box, chosen, source, shown, onTyped, onHanded }} isFolded={isFolded && view !== undefined} onUnfold={unfold}>
        <AtBox {...address} {...{ source, standing }} warning={given.warning ?? warning} onLeave={leave} />
      </PasteBox>
      <Answer {...{ source, standing, installing }} onShell={setShell} onInstalling={setInstalling} onLeave={leave} />
    </section>
  );
}
