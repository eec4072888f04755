import type { Shell } from '../../../vocabulary/shells.ts';

/** One word of a command line, as the program receives it. */
export interface Word {
  readonly text: string;
  /** Set where only the shell knows the value: a variable, a command inside. */
  readonly isOpen?: true;
}

/** A simple command's words, and where it ends in the text. */
export interface SplitCommand {
  readonly words: readonly Word[];
  readonly end: number;
}

/** A piece of a command line, the first that fits; group 1 is what the program receives of it. */
interface Rule {
  readonly pattern: RegExp;
  /** `gap`: ends a word; `end`: ends the command; `start`: counts only before the first word, `word` before a word's first character. */
  readonly is?: 'gap' | 'end';
  readonly only?: 'start' | 'word';
  /** What is written twice or behind an escape, back to what it stands for. */
  readonly unquote?: (quoted: string) => string;
  /** What in it only the shell knows. */
  readonly open?: RegExp;
}

const GAP: Rule = { pattern: /[ \t]+/y, is: 'gap' };
const COMMENT: Rule = { pattern: /#/y, is: 'end', only: 'word' };

const POSIX: readonly Rule[] = [
  GAP,
  { pattern: /\\\n[ \t]*(?:> ?)?/y, is: 'gap' },
  { pattern: /\\(.)/sy },
  { pattern: /'([^']*)'/y },
  { pattern: /"((?:[^"\\]|\\.)*)"/sy, unquote: (quoted) => quoted.replace(/\\(["$`\\\n])/g, '$1'), open: /(?<!\\)[$`]/ },
  { pattern: /[;|&<>\n]/y, is: 'end' },
  COMMENT,
  { pattern: /([$`])/y, open: /./ },
  // File names that only the shell knows; behind an operator a star belongs to a version.
  { pattern: /([^\s'"\\;|&<>$`]+)/y, open: /^[^=<>!~]*[*?]/ },
];

const RULES: Readonly<Record<Shell, readonly Rule[]>> = {
  posix: POSIX,
  'git-bash': POSIX,
  powershell: [
    GAP,
    { pattern: /`\n[ \t]*(?:>> ?)?/y, is: 'gap' },
    { pattern: /`(.)/sy },
    { pattern: /'((?:[^']|'')*)'/y, unquote: (quoted) => quoted.replaceAll("''", "'") },
    { pattern: /"((?:[^"`]|`.|"")*)"/sy, unquote: (quoted) => quoted.replace(/`(.)|"(")/gs, '$1$2'), open: /(?<!`)\$/ },
    // The call operator is no word of the program.
    { pattern: /&(?!&)/y, is: 'gap', only: 'start' },
    { pattern: /[;|&<>\n]/y, is: 'end' },
    COMMENT,
    { pattern: /(@)/y, only: 'word', open: /./ },
    { pattern: /(\$)/y, open: /./ },
    { pattern: /([^\s'"`;|&<>$]+)/y },
  ],
  cmd: [
    GAP,
    { pattern: /\^\n[ \t]*(?:More\? ?)?/y, is: 'gap' },
    { pattern: /\^(.)/sy },
    { pattern: /"([^"\n]*)"/y },
    { pattern: /[|&<>\n]/y, is: 'end' },
    { pattern: /(%)/y, open: /./ },
    { pattern: /([^\s"^|&<>%]+)/y },
  ],
};

/** No command that a person typed is longer. */
const LONGEST = 4_000;

/** The words so far, and the one that is being read. */
interface State {
  readonly words: Word[];
  word: Word | undefined;
}

const endWord = (state: State): void => {
  if (state.word) state.words.push(state.word);
  state.word = undefined;
};

/** Takes a piece into the word that is being read. */
function addPiece(state: State, { unquote = (piece) => piece, open }: Rule, piece: string): void {
  const isOpen = state.word?.isOpen ?? open?.test(piece) ?? false;
  state.word = { text: (state.word?.text ?? '') + unquote(piece), ...(isOpen && { isOpen: true }) };
}

const counts = ({ only }: Rule, { words, word }: State): boolean => !only || (word === undefined && (only === 'word' || words.length === 0));

/** The first rule that fits at a place, with what it matched. */
function ruleAt(rules: readonly Rule[], line: string, at: number, state: State): readonly [Rule, RegExpExecArray] | undefined {
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = counts(rule, state) ? rule.pattern.exec(line) : null;
    if (match) return [rule, match];
  }
  return undefined;
}

/**
 * The words of the command that begins at `start`, as this shell hands them to the program, up to where it ends, is piped or redirected;
 * undefined where quotes are never closed.
 */
export function splitWords(text: string, start: number, shell: Shell): SplitCommand | undefined {
  const line = text.slice(start, start + LONGEST);
  const state: State = { words: [], word: undefined };
  let at = 0;
  while (at < line.length) {
    const [rule, match] = ruleAt(RULES[shell], line, at, state) ?? [];
    if (!rule || !match) return undefined;
    // A number before a redirection belongs to it: `2>&1`.
    if (rule.is === 'end' && /[<>]/.test(match[0]) && /^\d$/.test(state.word?.text ?? '')) state.word = undefined;
    if (rule.is === 'end') break;
    if (rule.is === 'gap') endWord(state);
    else addPiece(state, rule, match[1] ?? '');
    at += match[0].length;
  }
  endWord(state);
  return { words: state.words, end: start + at };
}
