/** A path found in the text: as the reader's system writes it, with its span in the cleaned text. */
export interface FoundPath {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A quoted piece: 'x', "x" or `x`, also u'x' and r'x'; at most 600 characters, since paths are shorter and hostile text is longer. */
const QUOTED = /(?<![A-Za-z0-9_])(?:[urb]{0,2})(?:'([^']{1,600})'|"([^"]{1,600})"|`([^`]{1,600})`)/g;

/** An unquoted path, not the rest of an address; a blank belongs to it only where a slash follows soon ("Program Files (x86)\Python"). */
const BARE =
  /(?<![A-Za-z0-9_])(?<!:(?=\/\/)|:\/)(?:[A-Za-z]:[\\/](?:[^\s'"`<>|*?:]|[ ](?=(?:[^\s\\/:'"]{1,30} ){0,2}[^\s\\/:'"]{1,40}[\\/])){0,400}|~?\/[^\s'"`,;:<>|]{2,400}|\.{1,2}[\\/][^\s'"`,;:<>|]{2,400}|\.?v?env[\\/][^\s'"`,;:<>|]{2,400})/g;

/** Undoes what logs do to paths: wrapped lines, doubled backslashes. */
const asPrinted = (printed: string): string => {
  const joined = printed.replace(/\s*\n\s*/g, '');
  return /^\\\\\\\\/.test(joined) ? `\\\\${joined.slice(4).replace(/\\\\/g, '\\')}` : joined.replace(/(?<!^)\\\\/g, '\\');
};

const DRIVE_OR_ROOT = /^(?:[A-Za-z]:[\\/]|[\\/~.])/;

/** Whether a quoted piece reads like a path: absolute, or a single file or folder name. */
const isPathLike = (piece: string): boolean => DRIVE_OR_ROOT.test(piece) || /^[\w@%+=~.-]+(?:[\\/][\w@%+=~. -]+){0,20}$/.test(piece);

const quotedPaths = (text: string, offset: number): FoundPath[] =>
  [...text.matchAll(QUOTED)].flatMap((match) => {
    const raw = match[1] ?? match[2] ?? match[3] ?? '';
    const path = asPrinted(raw).trim();
    const start = offset + match.index + match[0].length - raw.length - 1;
    const frame = /File $/.test(text.slice(0, match.index));
    return !frame && isPathLike(path) ? [{ path, start, end: start + raw.length }] : [];
  });

const barePaths = (text: string, offset: number): FoundPath[] =>
  [...text.matchAll(BARE)].map((match) => {
    const path = match[0].replace(/[.,:;)\]]+$/, '');
    return { path: asPrinted(path), start: offset + match.index, end: offset + match.index + path.length };
  });

/** The paths between two places of the text, quoted ones first where there are any. */
export function readPaths(text: string, from: number, to: number): readonly FoundPath[] {
  const window = text.slice(from, to);
  const quoted = quotedPaths(window, from);
  return quoted.length > 0 ? quoted : barePaths(window, from);
}
