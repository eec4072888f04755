import type { RefObject } from 'preact';

interface Props {
  readonly chosen: RefObject<HTMLInputElement>;
  readonly isEmpty: boolean;
  readonly onFile: (file: Blob) => void;
  readonly onClear: () => void;
}

/** What stands below the box: opening a file, clearing, and the promise. */
export const BoxTools = ({ chosen, isEmpty, onFile, onClear }: Props) => (
  <div class="box-tools">
    <label class="file-choice">
      Open a file
      <input
        ref={chosen}
        type="file"
        accept=".txt,.log,text/*"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
    {!isEmpty && (
      <button type="button" onClick={onClear}>
        Clear
      </button>
    )}
    <p class="privacy" id="paste-privacy">
      It stays on this computer. Nothing is sent.
    </p>
  </div>
);
