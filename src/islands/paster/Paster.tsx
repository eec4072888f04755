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

/** How the asking stands: nothing to ask, waiting, failed, or answered. */
type Standing = 'idle' | 'waiting' | 'failed' | PasteAnswer;

/** The answer to what was pasted last. Another text or file takes the old answer away, so that no command of it is copied; another shell does not. */
function useAnswer(base: string, source: string | Blob | undefined, shell: Shell | undefined): Standing {
  const [answered, setAnswered] = useState<{ readonly source: unknown; readonly standing: Standing }>({ source: undefined, standing: 'idle' });
  useEffect(() => {
    if (!source) return undefined;
    let isCurrent = true;
    const take = (standing: Standing) => void (isCurrent && setAnswered({ source, standing }));
    ask<'paste'>({ ask: 'paste', base, texts: [source], fragment: location.hash, ...(shell && { shell }) }).then(take, () => take('failed'));
    return () => {
      isCurrent = false;
    };
  }, [base, source, shell]);
  if (!source) return 'idle';
  return answered.source === source || isFileOf(answered.standing, source) || isTyping(answered, source) ? answered.standing : 'waiting';
}

/** Whether a text is what the answer's file holds. */
const isFileOf = (standing: Standing, text: string | Blob): boolean => typeof standing !== 'string' && standing.shown === text;

/** While somebody types, the last answer stays until the next one is there: it comes within a frame or two. */
const isTyping = ({ source }: { readonly source: unknown }, next: string | Blob): boolean =>
  typeof source === 'string' && typeof next === 'string' && Math.abs(source.length - next.length) <= 1 && next.length < TYPED;

/** Above this nobody types. */
const TYPED = 20_000;

interface AnswerProps {
  readonly standing: Standing;
  readonly isBlank: boolean;
  readonly onShell: (shell: Shell) => void;
}

/** What stands below the box: the verdict, or why there is none. */
function Answer({ standing, isBlank, onShell }: AnswerProps) {
  const answer = typeof standing === 'string' ? undefined : standing;
  const note = noteOn(standing, isBlank);
  return (
    <>
      {/* One place that is heard: the verdict's headline, or why there is none, which is seen as well. */}
      <p role="status" class={note ? `note${standing === 'waiting' ? ' waiting' : ''}` : 'sr-only'}>
        {note ?? answer?.view?.headline}
      </p>
      {answer?.view && <VerdictCard view={answer.view} onShell={onShell} />}
    </>
  );
}

/** Why there is no verdict. */
function noteOn(standing: Standing, isBlank: boolean): string | undefined {
  if (isBlank) return 'There is only white space in the box. Paste what the terminal printed.';
  if (standing === 'waiting') return 'Reading …';
  if (standing === 'failed') return 'This could not be read, or the diagnosis could not be loaded. Try it again, or reload the page.';
  const isBinary = typeof standing !== 'string' && standing.isBinary;
  return isBinary
    ? "This is no readable text; it looks like a picture, an archive or a program. Save the terminal's output as text and paste that."
    : undefined;
}

/** The paste box and the verdict, which appears as soon as there is a text. Nothing leaves the browser. */
export function Paster({ base }: Props) {
  const [source, setSource] = useState<string | Blob>();
  const [shell, setShell] = useState<Shell>();
  const box = useRef<HTMLTextAreaElement>(null);
  const chosen = useRef<HTMLInputElement>(null);
  const standing = useAnswer(base, source, shell);
  useEffect(() => {
    // What was pasted or chosen before the script ran is there already.
    setSource((taken) => taken ?? chosen.current?.files?.[0] ?? box.current?.value ?? '');
    setShell(rememberedShell());
    prepareEngine();
    return bindCopyButtons();
  }, []);
  const { shown, isWhole } = typeof standing === 'string' ? {} : standing;
  useEffect(() => {
    // A file that fits is as good as pasted: it can be corrected in the box.
    if (isWhole && shown !== undefined) setSource(shown);
  }, [shown, isWhole]);
  return (
    <section class="desk not-content" aria-label="Paste the error">
      <PasteBox box={box} chosen={chosen} source={source} shown={shown} onSource={setSource} />
      <div class="verdict-place">
        <Answer standing={standing} isBlank={typeof source === 'string' && source !== '' && !source.trim()} onShell={setShell} />
      </div>
    </section>
  );
}
