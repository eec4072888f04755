import type { Piece } from '../text/readText.ts';

/** How shells of several languages say that the Python in a script's first line cannot be started. */
const BAD_INTERPRETER = [
  'bad interpreter',
  'defekter interpreter',
  'mauvais interpréteur',
  'intérprete erróneo',
  'interprete errato',
  'interpretador (?:incorreto|errado)',
  'ongeldige interpreter',
  'zły interpreter',
  'неверный интерпретатор',
  '错误的解释器',
  '解释器错误',
  '誤ったインタプリタです',
  '잘못된 인터프리터',
].join('|');

/** bash names the script, then its interpreter, then the words; zsh has the words between the two. Group 1 is the script. */
const REFUSED = `([^\\s:'"/]{0,100}/[^\\s:'"]{1,300}) ?: (?:[^\\s:'"]{1,300} ?: )?(?:${BAD_INTERPRETER})`;
/** The same wherever it stands. */
const LAUNCHER = new RegExp(`(?:^|[\\s:])${REFUSED}`, 'im');
/** The same as a shell prints it: its own name, and the script right behind it. */
const SHOWN = new RegExp(`(?:^|[\\s-])(?:ba|da|z|k|c|tc)?sh: (?:line \\d{1,5}: )?${REFUSED}`, 'i');
/** A shell's line is no longer than this. */
const LONGEST = 1_200;

/** The script whose interpreter is what was refused: its shell names both in one line. Undefined where the refused path stands in another, so that no line elsewhere speaks for it. */
export function launcherOf(text: string, refused: Piece | undefined): Piece | undefined {
  if (!refused) return undefined;
  const from = Math.max(text.lastIndexOf('\n', refused.start) + 1, refused.start - LONGEST);
  const end = text.indexOf('\n', refused.end);
  const line = text.slice(from, Math.min(end < 0 ? text.length : end, from + LONGEST));
  const found = SHOWN.exec(line);
  const script = found?.[1];
  if (!found || !script) return undefined;
  const start = from + found.index + found[0].indexOf(script);
  return { start, end: start + script.length };
}

const GONE = /No Python at ['"]|did not find executable at ['"]/;

/** The stand-ins of macOS for python3 and pip3, where Apple's Command Line Tools are missing: the note is what the command itself prints, and not a build. */
const STAND_IN =
  /(?:^|[%$#] )(?:sudo )?(?:\/usr\/bin\/)?(?:python|pip)3?(?: [^\n]{0,300})?\n(?:xcode-select: note: no developer tools were found|xcrun: error: invalid active developer path)/im;

/** Whether the Python behind a command is missing or closed: nothing can be done with it, whatever its path. */
export const isWithoutPython = (text: string): boolean => GONE.test(text) || LAUNCHER.test(text) || STAND_IN.test(text);
