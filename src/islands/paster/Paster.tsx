import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shell } from '../../vocabulary/shells.ts';
import { ask, prepareEngine } from '../engine/ask.ts';
import type { PasteAnswer } from '../engine/messages.ts';
import { bindCopyButtons } from '../page/bindCopyButtons.ts';
import { rememberedShell } from '../page/rememberedShell.ts';
import { VerdictCard } from '../verdict/VerdictCard.tsx';
import { PasteBox } from './PasteBox.tsx';

interface Props {
  /** The site's base path, with its slash at the end. */
  readonly base: string;
}

const NOTHING: PasteAnswer = { isBinary: false };

/** The answer to what was pasted last; an earlier one that comes late is dropped. */
function useAnswer(base: string, source: string | Blob | undefined, shell: Shell | undefined): PasteAnswer | 'failed' {
  const [answer, setAnswer] = useState<PasteAnswer | 'failed'>(NOTHING);
  useEffect(() => {
    if (!source) return setAnswer(NOTHING);
    let isCurrent = true;
    const take = (given: PasteAnswer | 'failed') => void (isCurrent && setAnswer(given));
    ask<'paste'>({ ask: 'paste', base, texts: [source], fragment: location.hash, ...(shell && { shell }) }).then(take, () => take('failed'));
    return () => {
      isCurrent = false;
    };
  }, [base, source, shell]);
  return answer;
}

/** What stands below the box: the verdict, or why there is none. */
function Answer({ answer, isBlank, onShell }: { answer: PasteAnswer | 'failed'; isBlank: boolean; onShell: (shell: Shell) => void }) {
  if (answer === 'failed') return <p class="note">The diagnosis could not be loaded. Reload the page; what you pasted is still on your clipboard.</p>;
  const { view, isBinary } = answer;
  return (
    <>
      <p role="status" class="sr-only">
        {view?.headline}
      </p>
      {isBlank && <p class="note">There is only white space in the box. Paste what the terminal printed.</p>}
      {isBinary && (
        <p class="note">This is no readable text; it looks like a picture, an archive or a program. Save the terminal's output as text and paste that.</p>
      )}
      {view && <VerdictCard view={view} onShell={onShell} />}
    </>
  );
}

/** The paste box and the verdict, which appears as soon as there is a text. Nothing leaves the browser. */
export function Paster({ base }: Props) {
  const [source, setSource] = useState<string | Blob>();
  const [shell, setShell] = useState<Shell>();
  const box = useRef<HTMLTextAreaElement>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const answer = useAnswer(base, source, shell);
  useEffect(() => {
    // What was pasted or chosen before the script ran is there already.
    setSource(chosen.current?.files?.[0] ?? box.current?.value ?? '');
    setShell(rememberedShell());
    prepareEngine();
    return bindCopyButtons();
  }, []);
  const shown = answer === 'failed' ? undefined : answer.shown;
  return (
    <section class="desk not-content" aria-label="Paste the error">
      <PasteBox box={box} chosen={chosen} source={source} shown={shown} onSource={setSource} />
      <div class="verdict-place">
        <Answer answer={answer} isBlank={typeof source === 'string' && source !== '' && !source.trim()} onShell={setShell} />
      </div>
    </section>
  );
}
