import type { AddressAnswer } from '../engine/messages.ts';
import { LARGE } from '../engine/shownText.ts';
import { BroughtNote, UNREAD } from '../verdict/BroughtNote.tsx';
import type { Standing } from './useAnswer.ts';
import { isAnswer } from './useAnswer.ts';

interface Props extends AddressAnswer {
  readonly source: string | Blob | undefined;
  readonly standing: Standing;
  /** How a file was read, where that was guessed. */
  readonly warning: string | undefined;
  readonly onLeave: () => void;
}

/** Whether the box shows less than was read. */
const isPart = (source: Props['source'], standing: Standing): boolean =>
  isAnswer(standing) && !standing.isBinary && (typeof source === 'string' ? source.length > LARGE : standing.isWhole === false);

/** What is said at the box: what the address brings beside the text, and that a text is shown in part. */
export const AtBox = ({ brought, isUnread, source, standing, warning, onLeave }: Props) => (
  <>
    <BroughtNote brought={brought} onLeave={onLeave} />
    {isUnread && <p>{UNREAD}</p>}
    {warning && <p>{warning}</p>}
    {isPart(source, standing) && <p>Shown shortened; the whole text was read.</p>}
  </>
);
