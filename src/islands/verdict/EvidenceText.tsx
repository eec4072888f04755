import type { VerdictView } from '../engine/messages.ts';

/** The deciding words in the reader's own text, marked, with the reasons below. */
export const EvidenceText = ({ places, reasons }: Pick<VerdictView, 'places' | 'reasons'>) => (
  <div class="evidence">
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
  </div>
);
