import { REFUSAL_WORDS } from './error/refusalRows.ts';
import { lowerCase } from './text/lowerCase.ts';

/** A shape of line that a refusal without its surroundings can consist of, with a text that only this row lets stand alone. */
export interface AloneRow {
  readonly pattern: RegExp;
  /** Set where the line itself refuses; the others only come with one. */
  readonly refuses?: true;
  readonly example: string;
}

/** Bracketed numbers are Python's own way to print a refusal, in every language. A program's name before it (`npm error`, `git:`) fits no row. */
export const ALONE_LINES: readonly AloneRow[] = [
  {
    pattern:
      /^(?:Traceback \(most recent call last\): {0,3})?(?:[A-Za-z_.]{0,60}(?:error|exception) ?: {0,3}){0,3}(?:\[(?:WinError|Errno|Error) {0,3}-?\d{1,5}\]?|(?:WinError|Errno) {0,3}-?\d{1,5}\b)/i,
    refuses: true,
    example: '[Errno 13] Keine Berechtigung',
  },
  {
    pattern: /^(?=[^:]{0,200}\b(?:I|my|gets?|getting|got|why|how|what|help)\b)[^:]{0,200}\b(?:WinError|Errno) {0,3}\d{1,5}\b/i,
    refuses: true,
    example: 'Why do I get WinError 5?',
  },
  {
    pattern: /^error: (?:could not (?:create|delete|open)|can't (?:copy|create)) ['"]/i,
    refuses: true,
    example: "error: could not create 'build': Permission denied",
  },
  {
    pattern: /^[^:]{0,200}\b(?:I|my|why|how|help|pip)\b[^:]{0,200}\b(?:access (?:is )?denied|permission denied)\b/i,
    refuses: true,
    example: 'I get access is denied every time',
  },
  { pattern: /^(?:access denied|permission ?error(?: \[?errno \d{1,5}\]?)?)[.!]?$/i, refuses: true, example: 'PermissionError' },
  { pattern: /^the system cannot find the (?:path|file) specified\.$/i, refuses: true, example: 'The system cannot find the path specified.' },
  {
    pattern: /^the process cannot access the file because it is being used by another process\.$/i,
    refuses: true,
    example: 'The process cannot access the file because it is being used by another process.',
  },
  { pattern: /^check the permissions\.$/i, refuses: true, example: 'Check the permissions.' },
  { pattern: /^(?:-> )?['"`].{1,400}['"`]\.?$/, example: "[WinError 5]\n'C:\\shop\\x.py'" },
  { pattern: /^(?:[A-Za-z]:[\\/]|~?\/)[^\s>]{1,400}$/, example: '[Errno 13]\n/srv/shop' },
  { pattern: /^(?:PS )?[A-Za-z]:\\[^>]{0,200}>$|^\S{1,80}[$%#]$/, example: '[WinError 5] Zugriff verweigert\nC:\\shop>' },
  { pattern: /^Traceback \(most recent call last\):$/, example: 'Traceback (most recent call last):\n[Errno 13]' },
];

/** Above this it is a log, and a log names its program. */
const MOST_LINES = 12;
const LONGEST = 2_000;

/** The text with the ends of lines that stand inside quotes taken out: terminals wrap long paths. */
const unwrapped = (text: string): string => text.replace(/(['"`])([^'"`\n]{1,400})\n([^'"`\n]{1,400})\1/g, '$1$2$3$1');

/** A line without what chats put before and around it. */
const bare = (line: string): string => line.replace(/^[\s>*`]{0,20}/, '').replace(/[\s`]{1,20}$/, '');

/** What a line that only refuses says: without the word before it, the last stop, and Rust's number. */
const saying = (line: string): string =>
  lowerCase(line)
    .replace(/^error: ?/, '')
    .replace(/ ?\(os error \d{1,5}\)$/, '')
    .replace(/[.!。]$/, '');

/** Whether a text is a refusal without its surroundings: nothing shows which program was refused, so it can well be pip. */
export function standsAlone(text: string, lines = ALONE_LINES, words = REFUSAL_WORDS): boolean {
  if (text.length > LONGEST) return false;
  const said = unwrapped(text).split('\n').map(bare).filter(Boolean);
  if (said.length > MOST_LINES) return false;
  const refuses = (line: string): boolean => words.some((row) => row.words === saying(line)) || lines.some((row) => row.refuses && row.pattern.test(line));
  return said.some(refuses) && said.every((line) => refuses(line) || lines.some(({ pattern }) => pattern.test(line)));
}
