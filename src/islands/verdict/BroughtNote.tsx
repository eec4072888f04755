import type { BroughtWords } from '../engine/VerdictView.ts';
import { isHandedOn } from './handOn.ts';

/** Said where nothing of a link can be used. */
export const UNREAD = 'The link that you opened cannot be read: it is damaged, or another version of this site made it. Nothing of it is used.';

interface Props {
  readonly brought: BroughtWords;
  /** How to leave it out: here, or at another address. */
  readonly onLeave?: (() => void) | undefined;
  readonly leave?: string | undefined;
}

/** What was not read in the text: out of a link, which is nobody's word, or answered before; with one way to leave it out. */
export const BroughtNote = ({ brought: { link, answers, installs }, onLeave, leave }: Props) =>
  link === undefined && answers === undefined ? null : (
    <p class="brought">
      {link && (
        <span>
          {isHandedOn() ? 'Known from before' : 'Taken from the link'}: {link}.{' '}
        </span>
      )}
      {installs && <span>Check that you want to install exactly this. </span>}
      {answers && <span>From the answers before: {answers}. </span>}
      {leave ? (
        <a href={leave}>Leave it out</a>
      ) : (
        <button type="button" onClick={onLeave}>
          Leave it out
        </button>
      )}
    </p>
  );
