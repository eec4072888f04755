import type { Shell } from '../../../vocabulary/shells.ts';

/** One word of a command line, as the program receives it. */
export interface Word {
  readonly text: string;
  /** Set where only the shell knows the value: a variable, a command inside, a pattern of file names. */
  readonly isOpen?: true;
}

/** A simple command's words, and where it ends in the text. */
export interface SplitCommand {
  readonly words: readonly Word[];
  readonly end: number;
}

/** How a shell writes what every shell has. */
interface Dialect {
  /** Makes the next character stand for itself; at a line's end the command goes on in the next line. */
  readonly escape: string;
  /** The quotes in which nothing is expanded but their own escape. */
  readonly quotes: readonly string[];
  /** What ends a command beside the end of its line. */
  readonly ends: readonly string[];
  /** How a variable or a command inside begins. */
  readonly opens: RegExp;
  /** The prompt of a line that continues one, at its start. */
  readonly goesOn: RegExp;
}

const POSIX: Dialect = { escape: '\\', quotes: ["'", '"'], ends: [';', '|', '&', '<', '>'], opens: /[$`]/, goesOn: /> ?/y };
const DIALECTS: Readonly<Record<Shell, Dialect>> = {
  posix: POSIX,
  'git-bash': POSIX,
  powershell: { escape: '`', quotes: ["'", '"'], ends: [';', '|', '&', '<', '>'], opens: /[$@]/, goesOn: />> ?/y },
  cmd: { escape: '^', quotes: ['"'], ends: ['|', '&', '<', '>'], opens: /%/, goesOn: /(?:More\? ?)/y },
};

/** No command that a person typed is longer. */
const LONGEST = 4_000;

/** A place in the text while a command is read. */
class Reader {
  at: number;
  words: Word[] = [];
  word: string | undefined;
  isOpen = false;
  readonly text: string;
  readonly stop: number;
  readonly shell: Shell;
  readonly dialect: Dialect;

  constructor(text: string, start: number, shell: Shell) {
    this.text = text;
    this.at = start;
    this.stop = Math.min(text.length, start + LONGEST);
    this.shell = shell;
    this.dialect = DIALECTS[shell];
  }

  get char(): string {
    return this.text[this.at] ?? '';
  }

  add(text: string): void {
    this.word = (this.word ?? '') + text;
  }

  /** PowerShell's call operator is no word of the program. */
  skip(): true {
    this.at++;
    return true;
  }

  endWord(): void {
    if (this.word !== undefined) this.words.push({ text: this.word, ...(this.isOpen && { isOpen: true }) });
    this.word = undefined;
    this.isOpen = false;
  }

  /** An escaped character; at a line's end the next line's prompt is skipped. */
  escaped(): void {
    const next = this.text[this.at + 1] ?? '';
    this.at += 2;
    if (next !== '\n') return this.add(next);
    while (/[ \t]/.test(this.char)) this.at++;
    this.dialect.goesOn.lastIndex = this.at;
    const prompt = this.dialect.goesOn.exec(this.text);
    if (prompt) this.at += prompt[0].length;
  }

  /** What stands in quotes; false where they are never closed. */
  quoted(): boolean {
    const quote = this.char;
    this.add('');
    for (this.at++; this.at < this.stop; this.at++) {
      const next = this.text[this.at + 1] ?? '';
      if (this.char === quote && this.shell === 'powershell' && next === quote) this.at++;
      else if (this.char === quote) {
        this.at++;
        return true;
      } else if (quote === '"' && this.isEscaped(next)) this.at++;
      else if (this.isOpening(quote)) this.isOpen = true;
      this.add(this.char);
    }
    return false;
  }

  isEscaped(next: string): boolean {
    if (this.shell === 'powershell') return this.char === '`';
    return this.shell !== 'cmd' && this.char === '\\' && '"$`\\\n'.includes(next);
  }

  isOpening(quote?: string): boolean {
    return quote !== "'" && this.dialect.opens.test(this.char) && (quote === undefined || this.char !== '@');
  }
}

/** One character outside quotes; false where the command ends. */
function step(reader: Reader): boolean | undefined {
  const { char, dialect, shell } = reader;
  if (char === '&' && shell === 'powershell' && reader.words.length === 0 && reader.word === undefined) return reader.skip();
  if (char === '\n' || dialect.ends.includes(char)) return false;
  if (char === '#' && shell !== 'cmd' && reader.word === undefined) return false;
  if (char === dialect.escape && (char !== '^' || reader.at + 1 < reader.stop)) reader.escaped();
  else if (dialect.quotes.includes(char)) return reader.quoted() ? true : undefined;
  else {
    if (/[ \t]/.test(char)) reader.endWord();
    else {
      if (reader.isOpening() && !(char === '@' && reader.word !== undefined)) reader.isOpen = true;
      reader.add(char);
    }
    reader.at++;
  }
  return true;
}

/** A number before a redirection belongs to it: `2>&1`. */
function dropDescriptor(reader: Reader): void {
  if (/[<>]/.test(reader.char) && /^[\d*]$/.test(reader.word ?? '')) reader.word = undefined;
}

/**
 * The words of the command that begins at `start`, as this shell hands them to the program, up to where it ends, is piped or redirected;
 * undefined where quotes are never closed.
 */
export function splitWords(text: string, start: number, shell: Shell): SplitCommand | undefined {
  const reader = new Reader(text, start, shell);
  while (reader.at < reader.stop) {
    const goesOn = step(reader);
    if (goesOn === undefined) return undefined;
    if (!goesOn) break;
  }
  const end = Math.min(reader.at, text.length);
  dropDescriptor(reader);
  reader.endWord();
  return { words: reader.words, end };
}
