import type { Span } from '../vocabulary/facts.ts';
import type { Evidence } from '../vocabulary/verdict.ts';

/** A run of the reader's text; `reasons` are the evidence (by index) that it belongs to, empty for the text between. */
export interface Run {
  readonly text: string;
  readonly reasons: readonly number[];
}

/** How much of the text around a mark is shown, in characters; a log has lines without end. */
const AROUND = 120;
/** A mark shown at most, in characters; between two words of a phrase megabytes of white space can lie. */
const LONGEST_MARK = 400;
/** Marks shown at most; a hostile text could hold thousands. */
const MOST = 12;

interface Mark extends Span {
  readonly reason: number;
}

const marksOf = (evidence: readonly Evidence[], paste: number): readonly Mark[] =>
  evidence
    .flatMap(({ spans }, reason) =>
      spans
        .filter((span) => span.paste === paste && span.end > span.start)
        .map((span) => ({ ...span, end: Math.min(span.end, span.start + LONGEST_MARK), reason })),
    )
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start);

/** Where the shown text begins and ends: at the mark's own line ends, or AROUND characters away. */
function windowOf(text: string, { start, end }: Span): readonly [number, number] {
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  return [Math.max(before, start - AROUND), Math.min(after < 0 ? text.length : after, end + AROUND)];
}

/** Windows that touch become one. */
const windows = (text: string, marks: readonly Mark[]): readonly (readonly [number, number])[] => {
  const joined: [number, number][] = [];
  for (const [start, end] of marks.map((mark) => windowOf(text, mark)).sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
};

/** Cuts one window at every edge of a mark. */
function runsOf(text: string, [from, to]: readonly [number, number], marks: readonly Mark[]): readonly Run[] {
  const edges = [...new Set([from, to, ...marks.flatMap(({ start, end }) => [start, end])])].filter((edge) => edge >= from && edge <= to).sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? to;
    return { text: text.slice(start, end), reasons: marks.filter((mark) => mark.start < end && mark.end > start).map(({ reason }) => reason) };
  });
}

/** The lines of a paste that decided, cut into runs; one list of runs for each place of the text. */
export function excerpt(text: string, evidence: readonly Evidence[], paste = 0): readonly (readonly Run[])[] {
  const marks = marksOf(evidence, paste);
  return windows(text, marks).map((window) => runsOf(text, window, marks));
}
