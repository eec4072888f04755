import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { LARGE, shownText } from '../engine/shownText.ts';
import { BoxTools } from './BoxTools.tsx';
import { useDrop } from './useDrop.ts';

interface Props {
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly chosen: RefObject<HTMLInputElement>;
  /** What is judged: a text or a file; undefined until the island has read what stood in the box. */
  readonly source: string | Blob | undefined;
  /** What the box shows of a file. */
  readonly shown: string | undefined;
  readonly onSource: (source: string | Blob) => void;
}

/** A large paste goes past the text area, which slows down with every character it holds; so does one that follows a large text or a file. */
function takePaste(event: ClipboardEvent, isHeld: boolean, onSource: (text: string) => void): void {
  const pasted = event.clipboardData?.getData('text') ?? '';
  if (pasted === '' || (pasted.length <= LARGE && !isHeld)) return;
  event.preventDefault();
  onSource(pasted);
}

/** The box: typing, pasting, dropping a file, choosing one. Large texts are held beside it, not in the text area. */
export function PasteBox({ box, chosen, source, shown, onSource }: Props) {
  const { isOver, ...drop } = useDrop(onSource);
  const written = typeof source === 'string' ? shownText(source) : shown;
  // The box is written only where it differs: what a reader pasted before the script ran must not be overwritten.
  useEffect(() => {
    if (source !== undefined && written !== undefined && box.current && box.current.value !== written) box.current.value = written;
  }, [box, source, written]);
  const isHeld = typeof source === 'string' ? source.length > LARGE : source !== undefined;
  return (
    <div class="paste-box" data-over={isOver || undefined}>
      <label for="paste">Paste what your terminal printed</label>
      <textarea
        id="paste"
        ref={box}
        rows={8}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        placeholder="ERROR: Could not install packages due to an OSError: …"
        readOnly={isHeld}
        onPaste={(event) => takePaste(event, isHeld, onSource)}
        {...drop}
        onInput={(event) => onSource(event.currentTarget.value)}
      />
      <BoxTools
        chosen={chosen}
        isEmpty={!source}
        onFile={onSource}
        onClear={() => {
          onSource('');
          box.current?.focus();
        }}
      />
    </div>
  );
}
