import type { Prompt } from '../../vocabulary/session.ts';
import type { Piece } from '../text/readText.ts';

/** How prompts and commands tell what session this is; what changes the rights stands before what only changes the Python. */
export const PROMPT_ROWS: readonly { readonly prompt: Prompt; readonly pattern: RegExp; readonly example: string }[] = [
  { prompt: 'sudo', pattern: /(?:^|[\n>$%#❯] ?)sudo (?:-\w+ ){0,3}[\w./-]{0,80}(?:pip|python|uv)/, example: 'mia@lab:~$ sudo -H pip install rich' },
  {
    prompt: 'conda',
    // An environment without a name shows its folder.
    pattern: /\((?:base|anaconda\d?|miniconda\d?|(?:[A-Za-z]:\\|\/)[^()\n]{1,120})\) ?(?:PS )?(?:[A-Z]:\\|[\w.-]{1,40}@|[$%~➜❯])/,
    example: '(base) mia@lab:~$ pip install rich',
  },
  {
    prompt: 'venv',
    pattern: /\((?!(?:base|anaconda\d?|miniconda\d?)\))([\w.-]{1,40})\) ?(?:PS )?(?:[A-Z]:\\|[\w.-]{1,40}@|[$%~➜❯/>])/,
    example: '(venv) C:\\proj>pip install rich',
  },
  {
    // A title, or the account that Windows never asks to be elevated. `C:\\Windows\\system32>` proves nothing: windows from the Run dialog open there as well.
    prompt: 'administrator',
    pattern:
      /(?:^|\n)(?:\p{L}{1,20} )?(?:Administrat(?:or|eur)|Administrador|Amministratore|管理者|管理员|관리자) ?: \S|[A-Za-z]:\\[Uu]sers\\[Aa]dministrator(?:\\[^\n>]{0,80})?>/u,
    example: 'Administrator: Command Prompt\nC:\\WINDOWS\\system32>pip install rich',
  },
  { prompt: 'root', pattern: /(?:^|\n)(?:\([\w.-]{1,40}\) ?)?\[root@[^\]\n]{1,120}\] ?#/, example: '(venv) [root@lab shop]# pip install rich' },
  { prompt: 'root', pattern: /(?:^|\n)(?:root@[\w.-]{1,60}[^\n]{0,80}#|# ?pip)/, example: 'root@lab:/app# pip install rich' },
];

/** How far before its command a prompt may begin; without a command, how much of the end is read. */
const BEFORE = 200;
const END = 20_000;

/** What prompt and command tell of the session, each with the words that tell it. */
export function readPrompts(text: string, command: Piece | undefined, rows = PROMPT_ROWS): readonly ({ readonly value: Prompt } & Piece)[] {
  const from = command ? Math.max(0, command.start - BEFORE) : Math.max(0, text.length - END);
  const near = text.slice(from, command ? command.end : text.length);
  return rows.flatMap(({ prompt, pattern }) => {
    const found = pattern.exec(near);
    return found ? [{ value: prompt, start: from + found.index, end: from + found.index + found[0].length }] : [];
  });
}
