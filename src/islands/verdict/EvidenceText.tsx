import type { VerdictView } from '../engine/VerdictView.ts';

/** Why: the refused path, the deciding words in the reader's own text, marked, and the reasons. */
export const EvidenceText = ({ path, places, reasons }: Pick<VerdictView, 'path' | 'places' | 'reasons'>) => (
  <section class="evidence">
    <h3>What shows it</h3>
    {path && (
      <p>
        Refused was <code>{path}</code>.
      </p>
    )}
    {places.length > 0 && (
      <pre>
        {places.map((runs, place) => (
          <span class="place" key={place}>
            {runs.map(({ text, reasons: marks }, i) => (marks.length > 0 ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>))}
          </span>
        ))}
      </pre>
    )}
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  </section>
);
