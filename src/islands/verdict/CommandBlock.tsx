import { blanksIn } from '../../vocabulary/blanksIn.ts';
import type { Terminal } from '../page/terminals.ts';
import { idsOf, namesOf } from '../page/terminals.ts';

/** A command as it is shown; several lines are several commands. */
export interface ShownCommand {
  readonly text: string;
  /** The terminals it is for, where others have one of their own; the page's choice hides it from these. */
  readonly terminals?: readonly Terminal[] | undefined;
  /** Set for a letter: the reader fills in its gaps anyway. */
  readonly shell?: 'text';
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
export const CommandBlock = ({ text, terminals, shell, copy = 'Copy' }: ShownCommand) => (
  <div class={shell === 'text' ? 'command letter not-content' : 'command not-content'} data-for={terminals && idsOf(terminals)}>
    {terminals && (
      <p class="caption" data-pagefind-ignore>
        {namesOf(terminals)}
      </p>
    )}
    <pre>
      <code>{shell === 'text' ? text : <Blanks text={text} />}</code>
    </pre>
    <button type="button" class="copy" data-copy data-pagefind-ignore aria-live="polite">
      {copy}
    </button>
  </div>
);
