/**
 * Globs: `*` any run of characters, `?` one character, `#` one or more digits; all else stands for itself.
 * Small on purpose: authors need no regular expressions, and no glob can hang. Each `*` keeps the first fit it finds,
 * as in https://research.swtch.com/glob, so there is one point to go back to and never a nest.
 */
const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/** How far a `*` may reach in running text; a phrase is one message, not two ends of a log. */
const REACH = 300;

/** Where `piece` (no star) ends when it begins at `at`, or -1. */
function endOfPiece(piece: string, text: string, at: number): number {
  let end = at;
  for (const unit of piece) {
    if (end >= text.length) return -1;
    if (unit === '#') {
      if (!isDigit(text[end])) return -1;
      while (isDigit(text[end])) end++;
    } else {
      if (unit !== '?' && unit !== text[end]) return -1;
      end++;
    }
  }
  return end;
}

/** The first place from `from` (not after `last`) where `piece` fits, as [start, end]. */
function findPiece(piece: string, text: string, from: number, last: number): readonly [number, number] | undefined {
  const literal = /^[^?#]*/.exec(piece)?.[0] ?? '';
  for (let start = from; start <= last; start++) {
    if (literal) start = text.indexOf(literal, start);
    if (start < 0 || start > last) return undefined;
    const end = endOfPiece(piece, text, start);
    if (end >= 0) return [start, end];
  }
  return undefined;
}

/** Whether the whole text fits the glob. */
export function matches(glob: string, text: string): boolean {
  const [head = '', ...rest] = glob.split('*');
  const tail = rest.pop();
  let at = endOfPiece(head, text, 0);
  if (tail === undefined || at < 0) return at === text.length;
  for (const piece of rest) {
    const found = findPiece(piece, text, at, text.length);
    if (!found) return false;
    at = found[1];
  }
  return endsWithPiece(tail, text, at);
}

/** Whether some end of the text, not before `from`, fits `piece`. */
function endsWithPiece(piece: string, text: string, from: number): boolean {
  if (!piece.includes('#')) return text.length - piece.length >= from && endOfPiece(piece, text, text.length - piece.length) === text.length;
  for (let start = text.length - piece.length; start >= from; start--) if (endOfPiece(piece, text, start) === text.length) return true;
  return false;
}

/** The first place in running text where the glob fits, as [start, end]; between its pieces at most 300 characters. */
export function find(glob: string, text: string, from = 0): readonly [number, number] | undefined {
  const [head = '', ...rest] = glob.split('*').filter(Boolean);
  let start = from;
  for (;;) {
    const first = findPiece(head, text, start, text.length);
    if (!first) return undefined;
    let end = first[1];
    for (const piece of rest) end = end < 0 ? -1 : (findPiece(piece, text, end, Math.min(text.length, end + REACH))?.[1] ?? -1);
    if (end >= 0) return [first[0], end];
    start = first[0] + 1;
  }
}
