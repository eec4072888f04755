import type { VerdictView } from '../engine/VerdictView.ts';

interface Props extends NonNullable<VerdictView['installing']> {
  /** What stands in the field; the commands follow a moment later. */
  readonly typed: string;
  readonly onInstalling: (words: string) => void;
}

/** The field that fills every command where the text does not tell what was being installed. */
export const Installing = ({ words, isRead, typed, onInstalling }: Props) => (
  <p class="asks-package">
    <label for="installing">What were you installing?</label>
    <input
      id="installing"
      type="text"
      value={typed}
      placeholder="PACKAGE"
      spellcheck={false}
      autocapitalize="off"
      autocomplete="off"
      maxLength={300}
      aria-describedby="installing-says"
      onInput={({ currentTarget }) => onInstalling(currentTarget.value)}
    />
    <span id="installing-says" role="status">
      {words.trim() !== '' && !isRead ? 'This cannot be read. Write it as pip takes it: rich, or -r requirements.txt.' : 'It fills every command.'}
    </span>
  </p>
);
