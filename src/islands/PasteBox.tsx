import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readFile } from './readFile.ts';
import { LARGE, shownText } from './shownText.ts';

interface Props {
  readonly box: RefObject<HTMLTextAreaElement>;
  /** Undefined until the island has read what stood in the box. */
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
}

/** The box: typing, pasting, dropping a file, choosing one. Large texts are held here, not in the text area. */
export function PasteBox({ box, text, onText }: Props) {
  const [over, setOver] = useState(false);
  const chosen = useRef<HTMLInputElement>(null);
  const large = (text?.length ?? 0) > LARGE;
  const takeFile = (file: Blob | undefined): void => {
    if (file) void readFile(file).then(onText);
  };
  // The box is written only where it differs: what a reader pasted before the script ran must not be overwritten.
  useEffect(() => {
    if (text !== undefined && box.current && box.current.value !== shownText(text)) box.current.value = shownText(text);
  }, [box, text]);
  useEffect(() => takeFile(chosen.current?.files?.[0]), []);
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (pasted.length <= LARGE) return;
    event.preventDefault();
    onText(pasted);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    takeFile(file);
  };
  return (
    <div class="paste-box" data-over={over || undefined}>
      <label for="paste">Paste what your terminal printed</label>
      <textarea
        id="paste"
        ref={box}
        rows={8}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        placeholder="ERROR: Could not install packages due to an OSError: …"
        readOnly={large}
        onPaste={paste}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div class="box-tools">
        <label class="file-choice">
          Open a file
          <input ref={chosen} type="file" accept=".txt,.log,text/*" onChange={(event) => takeFile(event.currentTarget.files?.[0])} />
        </label>
        {text && (
          <button
            type="button"
            onClick={() => {
              onText('');
              box.current?.focus();
            }}
          >
            Clear
          </button>
        )}
        <p class="privacy">It stays on this computer. Nothing is sent.</p>
      </div>
    </div>
  );
}
