import type { Shell } from '../../vocabulary/shells.ts';
import type { VerdictView } from '../engine/messages.ts';
import { EvidenceText } from './EvidenceText.tsx';
import { OtherCauses } from './OtherCauses.tsx';
import { Remedies } from './Remedies.tsx';
import { ShareVerdict } from './ShareVerdict.tsx';

interface Props {
  readonly view: VerdictView;
  readonly onShell: (shell: Shell) => void;
}

/** What, in one sentence, with the reader's own path. */
const Head = ({ levelWords, headline, sentence, path, article }: VerdictView) => (
  <header>
    {article && <p class="level">{levelWords}</p>}
    <h2>{headline}</h2>
    <p class="sentence">
      {sentence}
      {path && (
        <>
          {' '}
          Refused was <code>{path}</code>.
        </>
      )}
    </p>
  </header>
);

/** The verdict: what, how sure, why, what to do, how to share it. */
export function VerdictCard({ view, onShell }: Props) {
  const { kind, level, ask, article, share, fromLink } = view;
  return (
    <article class="verdict" data-kind={kind} data-level={article && level}>
      <Head {...view} />
      {fromLink && <p class="from-link">{fromLink}</p>}
      {ask && (
        <p class="ask-on">
          Not sure? <a href={ask}>Answer the questions that are still open</a>
        </p>
      )}
      {article && <EvidenceText places={view.places} reasons={view.reasons} />}
      {kind === 'between' && <OtherCauses {...view} />}
      <Remedies view={view} onShell={onShell} />
      {kind !== 'between' && <OtherCauses {...view} />}
      {article && share && (
        <footer>
          <a href={article}>Read the whole article</a>
          <ShareVerdict {...share} />
        </footer>
      )}
    </article>
  );
}
