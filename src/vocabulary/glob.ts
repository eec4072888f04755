/**
 * Globs: `*` any run of characters, `?` one character, `#` one to forty digits, `\` makes the next one stand for itself; all else does so anyway.
 * Small on purpose: authors need no regular expressions, and no glob can hang. Each `*` keeps the first fit it finds,
 * as in https://research.swtch.com/glob, so there is one point to go back to and never a nest.
 */
const ONE = 1;
const DIGITS = 2;
type Token = string | typeof ONE | typeof DIGITS;

/** What stands between two stars: a fixed beginning, by which it is searched, and all of it. */
interface Piece {
  readonly literal: string;
  /** What follows the fixed beginning. */
  readonly rest: readonly Token[];
  readonly shortest: number;
  readonly longest: number;
}

/** Runs of digits are read no further than this, so that a text of digits alone costs no more than another. */
const MOST_DIGITS = 40;
/** How far a `*` may reach in running text; a phrase is one message, not two ends of a log. */
const REACH = 300;

const SPECIAL: Readonly<Record<string, Token>> = { '?': ONE, '#': DIGITS };

function pieceOf(tokens: readonly Token[]): Piece {
  const first = tokens.findIndex((token) => typeof token !== 'string');
  const end = first < 0 ? tokens.length : first;
  const runs = tokens.filter((token) => token === DIGITS).length;
  return { literal: tokens.slice(0, end).join(''), rest: tokens.slice(end), shortest: tokens.length, longest: tokens.length + runs * (MOST_DIGITS - 1) };
}

/** The runs of fixed characters among tokens. */
const fixedIn = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .map((token) => (typeof token === 'string' ? token : '\n'))
    .join('')
    .split('\n')
    .filter(Boolean);

/** A glob's pieces, cut at its stars. */
function piecesOf(glob: string): readonly Piece[] {
  const pieces: Token[][] = [[]];
  for (let i = 0; i < glob.length; i++) {
    const unit = glob[i] ?? '';
    if (unit === '\\' && i + 1 < glob.length) pieces.at(-1)?.push(glob[++i] ?? '');
    else if (unit === '*') pieces.push([]);
    else pieces.at(-1)?.push(SPECIAL[unit] ?? unit);
  }
  return pieces.map(pieceOf);
}

const compiled = new Map<string, readonly Piece[]>();

/** The pieces of a glob in lower case, cut once and kept: the table holds the same globs for ever. */
function compile(glob: string): readonly Piece[] {
  const known = compiled.get(glob) ?? piecesOf(glob.toLowerCase());
  compiled.set(glob, known);
  return known;
}

const fixed = new Map<string, readonly string[]>();

/** The words without signs that stand in whatever fits a glob, cut once and kept. */
export function literalsOf(glob: string): readonly string[] {
  const known = fixed.get(glob) ?? compile(glob).flatMap(({ literal, rest }) => [literal, ...fixedIn(rest)]);
  fixed.set(glob, known);
  return known;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the digits end that begin at `at`. */
function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end - at < MOST_DIGITS && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where `piece` ends when it begins at `at`, or -1. */
function endOfPiece({ literal, rest }: Piece, text: string, at: number): number {
  if (!text.startsWith(literal, at)) return -1;
  let end = at + literal.length;
  for (const token of rest) {
    const next = token === DIGITS ? endOfDigits(text, end) : token === ONE || token === text[end] ? end + 1 : end;
    if (next === end || next > text.length) return -1;
    end = next;
  }
  return end;
}

/** The first place from `from` where `piece` fits, as [start, end]. */
function findPiece(piece: Piece, text: string, from: number): readonly [number, number] | undefined {
  for (let start = from; start <= text.length; start++) {
    if (piece.literal) start = text.indexOf(piece.literal, start);
    if (start < 0) return undefined;
    const end = endOfPiece(piece, text, start);
    if (end >= 0) return [start, end];
  }
  return undefined;
}

/** Whether some end of the text, not before `from`, fits `piece`. */
function endsWithPiece(piece: Piece, text: string, from: number): boolean {
  const first = Math.max(from, text.length - piece.longest);
  for (let start = text.length - piece.shortest; start >= first; start--) if (endOfPiece(piece, text, start) === text.length) return true;
  return false;
}

/** Whether the whole text fits the glob. */
export function matches(glob: string, text: string): boolean {
  const [head, ...rest] = compile(glob);
  const tail = rest.pop();
  let at = head ? endOfPiece(head, text, 0) : -1;
  if (tail === undefined || at < 0) return at === text.length;
  for (const piece of rest) {
    const found = findPiece(piece, text, at);
    if (!found) return false;
    at = found[1];
  }
  return endsWithPiece(tail, text, at);
}

/**
 * Looks for a piece at places that only ever move on, and keeps what it found: a piece that stands far behind is searched for once
 * and not again from every start, so a search takes time in proportion to the text.
 */
function seeker(piece: Piece, text: string): (from: number) => readonly [number, number] | undefined {
  let found: readonly [number, number] | undefined;
  let isOver = false;
  return (from) => {
    if (!isOver && (!found || found[0] < from)) {
      found = findPiece(piece, text, from);
      isOver = !found;
    }
    return isOver ? undefined : found;
  };
}

/** The first place in running text where the glob fits, as [start, end]; between its pieces at most 300 characters. */
export function find(glob: string, text: string): readonly [number, number] | undefined {
  const [head, ...rest] = compile(glob)
    .filter(({ shortest }) => shortest > 0)
    .map((piece) => seeker(piece, text));
  if (!head) return undefined;
  for (let first = head(0); first; first = head(first[0] + 1)) {
    let end = first[1];
    for (const next of rest) {
      const found = next(end);
      // What stands nowhere behind this start stands behind no later one.
      if (!found) return undefined;
      end = found[0] - end <= REACH ? found[1] : Number.NaN;
      if (Number.isNaN(end)) break;
    }
    if (!Number.isNaN(end)) return [first[0], end];
  }
  return undefined;
}
