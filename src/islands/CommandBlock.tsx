interface Props {
  /** The command as it is run; several lines are several commands. */
  readonly command: string;
  /** True for a letter: its button stands above the text, not beside it. */
  readonly letter?: boolean;
}

/** A command with its copy button; the click is handled by the page's one copy script. */
export const CommandBlock = ({ command, letter = false }: Props) => (
  <div class={letter ? 'command letter' : 'command'}>
    <pre>
      <code>{command}</code>
    </pre>
    <button type="button" class="copy" data-copy aria-live="polite">
      Copy
    </button>
  </div>
);
