import type { Shell } from '../vocabulary/shells.ts';

/** What every shell leaves alone; all else is quoted. A leading `=` is a command's path in zsh. */
const PLAIN = /^(?:~\/)?[A-Za-z0-9_./:+-][A-Za-z0-9_./:=+-]*$/;
/** Backslash is plain on Windows and special elsewhere. A word that begins as an option is split at a dot or a colon. */
const PLAIN_POWERSHELL = /^(?:[A-Za-z0-9_./\\:=+][A-Za-z0-9_./\\:=+-]*|-[A-Za-z0-9_=+-]+)$/;
/** cmd splits at `=`, `,` and `;`. */
const PLAIN_CMD = /^[A-Za-z0-9_./\\:+-]+$/;
/** Nothing may end a line, ring a bell or hide, and nothing may stand for a letter that could not be read. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;

/** On Windows a program takes a backslash before the closing quote for part of the argument; doubled, it stands for itself. */
const doubleLast = (argument: string): string => argument.replace(/\\+$/, '$&$&');

const posix = (argument: string): string => (PLAIN.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`);

const QUOTERS: Readonly<Record<Shell, (argument: string) => string | undefined>> = {
  posix,
  'git-bash': posix,
  // PowerShell takes typographic single quotes for its own; a double quote would reach the program torn apart (PowerShell 5).
  powershell: (argument) =>
    PLAIN_POWERSHELL.test(argument) ? argument : argument.includes('"') ? undefined : `'${doubleLast(argument).replace(/['‘’‚‛]/g, '$&$&')}'`,
  // cmd expands %NAME% even between quotes and knows no way to stop that on its command line; !NAME! only where somebody switched that on.
  cmd: (argument) => (PLAIN_CMD.test(argument) ? argument : /["%]/.test(argument) ? undefined : `"${doubleLast(argument)}"`),
};

/** One argument, written so that the shell hands it over unchanged and as one; undefined where the shell has no safe way. */
export const quote = (argument: string, shell: Shell): string | undefined =>
  argument === '' || argument.length > 500 || UNPRINTABLE.test(argument) ? undefined : QUOTERS[shell](argument);

/** A path in the slashes that the shell's own commands understand: cmd takes `/` for a switch, Git Bash takes `\` away. */
const inSlashesOf = (path: string, shell: Shell): string => {
  if (shell === 'git-bash') return path.replaceAll('\\', '/');
  // What Git Bash calls /c/ is C:\ elsewhere.
  return shell === 'posix' ? path : path.replace(/^\/([a-z])\//i, '$1:/').replaceAll('/', '\\');
};

/** One path as an argument. Commands move and delete paths: in cmd one with `!` stays a blank, whatever is switched on. */
export const quotePath = (path: string, shell: Shell): string | undefined =>
  shell === 'cmd' && path.includes('!') ? undefined : quote(inSlashesOf(path, shell), shell);

/** A program's path at the head of a command. */
export function quoteProgram(path: string, shell: Shell): string | undefined {
  const quoted = quotePath(path, shell);
  // PowerShell runs a quoted path only after its call operator.
  return quoted && shell === 'powershell' && quoted.startsWith("'") ? `& ${quoted}` : quoted;
}
