import type { ComponentChildren, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { LARGE, shownText } from '../engine/shownText.ts';
import { BoxTools } from './BoxTools.tsx';
import { Examples } from './Examples.tsx';
import { useDrop } from './useDrop.ts';
import { useTyping } from './useTyping.ts';

interface Props {
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly chosen: RefObject<HTMLInputElement>;
  /** What is judged: a text or a file; undefined until the island has read what stood in the box. */
  readonly source: string | Blob | undefined;
  /** What the box shows of a file. */
  readonly shown: string | undefined;
  /** Only its first line is shown, with the way back. */
  readonly isFolded: boolean;
  readonly onUnfold: () => void;
  readonly onTyped: (text: string) => void;
  readonly onHanded: (source: string | Blob) => void;
  /** Said at the box: what the address brings, and that a text is shown in part. */
  readonly children?: ComponentChildren;
}

/** What a paste looks like, and how to make one. */
const PLACEHOLDER = `> pip install …
ERROR: Could not install packages due to an OSError: …

Paste it here (Ctrl+V, on a Mac ⌘V), or drop a log file.`;

/** A large paste goes past the text area, which slows down with every character it holds; so does one that follows a large text or a file, and a copied picture. */
function takePaste(event: ClipboardEvent, isHeld: boolean, onHanded: Props['onHanded']): void {
  const pasted = event.clipboardData?.getData('text') ?? '';
  const file = pasted === '' ? event.clipboardData?.files[0] : undefined;
  if (!file && (pasted === '' || (pasted.length <= LARGE && !isHeld))) return;
  event.preventDefault();
  onHanded(file ?? pasted);
}

/** Opens the folded box again. */
const Change = ({ onClick }: { readonly onClick: () => void }) => (
  <button type="button" class="change" onClick={onClick}>
    Change<span class="sr-only"> the text</span>
  </button>
);

/** The box is written only where it differs: what a reader pasted before the script ran must not be overwritten. */
function useWritten(box: RefObject<HTMLTextAreaElement>, source: string | Blob | undefined, shown = ''): void {
  const written = typeof source === 'string' ? shownText(source) : shown;
  useEffect(() => {
    if (source !== undefined && box.current && box.current.value !== written) box.current.value = written;
  }, [box, source, written]);
}

/** The box: typing, pasting, dropping a file, choosing one. Large texts are held beside it, not in the text area. */
export function PasteBox({ box, chosen, source, shown, isFolded, onUnfold, onTyped, onHanded, children }: Props) {
  const { isOver, ...drop } = useDrop(onHanded);
  const typing = useTyping({ onStart: onUnfold, onTyped, onHanded });
  useWritten(box, source, shown);
  const isHeld = typeof source === 'string' ? source.length > LARGE : source !== undefined;
  const open = () => {
    onUnfold();
    box.current?.focus();
    box.current?.select();
  };
  const clear = () => {
    onTyped('');
    box.current?.focus();
  };
  return (
    <div class="paste-box" data-over={isOver || undefined} data-folded={isFolded || undefined} data-empty={!source || undefined} {...drop}>
      <label for="paste">Paste what your terminal printed</label>
      <textarea
        {...{ ref: box, id: 'paste', rows: 8, spellcheck: false, autocapitalize: 'off', placeholder: PLACEHOLDER, readOnly: isHeld, ...typing }}
        aria-describedby="paste-says paste-privacy"
        onPaste={(event) => takePaste(event, isHeld, onHanded)}
      />
      {isFolded && <Change onClick={open} />}
      <div id="paste-says">{children}</div>
      <BoxTools chosen={chosen} isEmpty={!source} onFile={onHanded} onClear={clear} />
      {!source && <Examples onText={onHanded} />}
    </div>
  );
}
