import { blanksIn } from '../../vocabulary/blanksIn.ts';
import type { Shell } from '../../vocabulary/shells.ts';

/** A command as it is shown; several lines are several commands. */
export interface ShownCommand {
  readonly text: string;
  /** What a link fills in on an article's page, and the shell it is quoted for; `text` for a letter. */
  readonly template?: string;
  readonly shell?: Shell | 'text';
  /** Said above it where one shell has two systems. */
  readonly caption?: string;
  /** Said on its button. */
  readonly copy?: string;
}

/** A command with its blanks marked. */
const Blanks = ({ text }: Pick<ShownCommand, 'text'>) =>
  blanksIn(text).map((piece, i) =>
    piece.isBlank ? (
      <mark class="blank" key={i}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );

/** A command (or a letter, whose button stands above the text) with its copy button; the click is handled by the page's one copy script. */
export const CommandBlock = ({ text, template, shell, caption, copy = 'Copy' }: ShownCommand) => (
  <div class={shell === 'text' ? 'command letter not-content' : 'command not-content'}>
    {caption && <p class="caption">{caption}</p>}
    <pre>
      <code data-template={template} data-shell={shell}>
        <Blanks text={text} />
      </code>
    </pre>
    <button type="button" class="copy" data-copy aria-live="polite">
      {copy}
    </button>
  </div>
);
