import { excerpt } from '../diagnosis/excerpt.ts';
import type { Evidence } from '../diagnosis/types.ts';

interface Props {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** The deciding words in the reader's own text, marked, with the reasons below. */
export function EvidenceText({ text, evidence }: Props) {
  const speaking = evidence.filter(({ strength }) => strength !== 'against');
  const places = excerpt(text, speaking);
  return (
    <div class="evidence">
      {places.length > 0 && (
        <pre>
          {places.map((runs, place) => (
            <span class="place" key={place}>
              {runs.map(({ text: run, reasons }, i) => (reasons.length > 0 ? <mark key={i}>{run}</mark> : <span key={i}>{run}</span>))}
            </span>
          ))}
        </pre>
      )}
      <ul>
        {[...new Set(speaking.map(({ because }) => because))].map((because) => (
          <li key={because}>{because}</li>
        ))}
      </ul>
    </div>
  );
}
