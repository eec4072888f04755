interface Props {
  /** The command as it is run; several lines are several commands. */
  readonly command: string;
}

/** A command with its copy button; the click is handled by the page's one copy script. */
export const CommandBlock = ({ command }: Props) => (
  <div class="command">
    <pre>
      <code>{command}</code>
    </pre>
    <button type="button" class="copy" data-copy aria-live="polite">
      Copy
    </button>
  </div>
);
