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
const LAUNCHER = new RegExp(`(?:^|[\\s:])([^\\s:'"/]{0,100}/[^\\s:'"]{1,300}) ?: (?:[^\\s:'"]{1,300} ?: )?(?:${BAD_INTERPRETER})`, 'im');

/** The script whose interpreter cannot be started, as its shell names it; undefined where no shell says so. */
export const launcherOf = (text: string): string | undefined => LAUNCHER.exec(text)?.[1];

const GONE = /No Python at ['"]|did not find executable at ['"]/;

/** The stand-ins of macOS for python3 and pip3, where Apple's Command Line Tools are missing: the note is what the command itself prints, and not a build. */
const STAND_IN =
  /(?:^|[%$#] )(?:sudo )?(?:\/usr\/bin\/)?(?:python|pip)3?(?: [^\n]{0,300})?\n(?:xcode-select: note: no developer tools were found|xcrun: error: invalid active developer path)/im;

/** Whether the Python behind a command is missing or closed: nothing can be done with it, whatever its path. */
export const isWithoutPython = (text: string): boolean => GONE.test(text) || LAUNCHER.test(text) || STAND_IN.test(text);
