import { useEffect } from 'preact/hooks';
import type { Shell } from '../../vocabulary/shells.ts';
import type { VerdictView } from '../engine/VerdictView.ts';
import { BroughtNote } from './BroughtNote.tsx';
import { EvidenceText } from './EvidenceText.tsx';
import { FirstLook } from './FirstLook.tsx';
import { FirstRemedy } from './FirstRemedy.tsx';
import { OpenEnd } from './OpenEnd.tsx';
import { OtherCauses } from './OtherCauses.tsx';
import { openGroupOf } from './openGroupOf.ts';
import { Remedies } from './Remedies.tsx';
import { ShareVerdict } from './ShareVerdict.tsx';

/** What a reader can do in the card. */
export interface CardActions {
  readonly onShell: (shell: Shell) => void;
  /** What was being installed, as typed so far, and how to say it. */
  readonly installing: string;
  readonly onInstalling: (words: string) => void;
  /** Leaves out what a link or the answers brought, where that is no other address. */
  readonly onLeave?: () => void;
}

interface Props extends CardActions {
  readonly view: VerdictView;
}

/** What, in one sentence. */
const Head = ({ levelWords, headline, sentence, article }: VerdictView) => (
  <header>
    <h2>{headline}</h2>
    {article && <p class="level">{levelWords}</p>}
    <p class="sentence">{sentence}</p>
  </header>
);

/** The way to the questions, where the verdict is not sure. */
const AskOn = ({ ask }: Pick<VerdictView, 'ask'>) =>
  ask ? (
    <p class="ask-on">
      Not sure? <a href={ask}>Answer the questions that are still open</a>
    </p>
  ) : null;

/** The verdict: what, then what to do first, and only then why, what else, and how to share it. */
export function VerdictCard({ view, onLeave, ...actions }: Props) {
  const { kind, level, article, share, open } = view;
  const isBetween = kind === 'between';
  useEffect(() => {
    if (article) openGroupOf(article);
  }, [article]);
  return (
    <article class="verdict" data-kind={kind} data-level={article && level}>
      <Head {...view} />
      <BroughtNote {...view} onLeave={onLeave} />
      {open && <OpenEnd {...open} />}
      <FirstLook {...view} />
      {isBetween && <OtherCauses {...view} />}
      {isBetween && <AskOn {...view} />}
      <FirstRemedy view={view} {...actions} />
      {article && <EvidenceText {...view} />}
      {!isBetween && <AskOn {...view} />}
      <Remedies {...view} />
      {!isBetween && <OtherCauses {...view} />}
      {article && share && (
        <footer>
          <a href={article}>Read the whole article</a>
          <ShareVerdict {...share} />
        </footer>
      )}
    </article>
  );
}
