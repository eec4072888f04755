import { matches } from '../vocabulary/glob.ts';
import { plainPath } from '../vocabulary/plainPath.ts';
import type { Operation, Trait } from '../vocabulary/session.ts';
import type { System } from '../vocabulary/systems.ts';
import { REFUSAL_WORDS } from './error/refusalRows.ts';
import { isWithoutPython } from './session/launcherOf.ts';
import { hasNoPython } from './session/missingPythons.ts';
import type { NoSuchProgram } from './session/noSuchPrograms.ts';
import { noSuchPrograms } from './session/noSuchPrograms.ts';
import { lowerCase } from './text/lowerCase.ts';
import type { Piece } from './text/readText.ts';

/** What a trait is read from. */
export interface TraitCase {
  readonly os?: System | undefined;
  readonly path?: string | undefined;
  readonly operation?: Operation | undefined;
  /** The refused path as it was printed, before anything was cleaned. */
  readonly printedPath?: string | undefined;
  /** The printed line of the deciding refusal, up to its path's end. */
  readonly line?: string | undefined;
  /** The cleaned text. */
  readonly text: string;
}

/** From this length on Windows refuses a folder's path without a setting (files: 260). https://learn.microsoft.com/en-us/windows/win32/fileio/maximum-file-path-limitation */
const LONGEST = 248;

/** Lines as image builds, compose, Docker's steps and supervisors of containers number and name them. */
const CONTAINER_LINE =
  /#\d{1,4} \d{1,4}\.\d{1,3} |^(?:#\d{1,4} \d|\d{1,4}\.\d{1,3} |Step \d{1,3}\/\d{1,3} :|STEP \d{1,3}\/\d{1,3}: |[\w.-]{1,60}[-_]\d{1,3} {1,20}\| |(?:ERROR: )?failed to solve: )|\bhomeassistant\.util\.package\b|^[ \t]{0,3}--->? Running in [0-9a-f]{12}|^root@(?=[a-f]{0,11}\d)[0-9a-f]{4,12}:\/(?:app|code|src|usr\/src|workspace|workdir)?[\w/.-]{0,60}#/m;

/** How shells and kernels say that a program may not be run: `bash: /usr/bin/pip: Permission denied`, `/usr/bin/pip: Permission denied`, `bad interpreter`. */
const NOT_STARTED =
  /(?:^|\s|[/-])(?:ba|da|z|k|c)?sh: (?:line )?(?:\d{1,4}: )?(?:permission denied: )?\S|^\S{1,200}\/bin\/[\w.-]{1,60}: permission denied|: line \d{1,5}: \S|bad interpreter|^env: /i;
/** Relative paths that a build or a tool runs rather than writes. */
const PROGRAMS = ['*configure', 'python', 'python#*', '*.sh'] as const;

/** A prompt of Windows with a call of Python, pip or its kin; group 1 is the line right below, all that it printed. */
const ANSWERED =
  /^(?:\([^)\n]{1,40}\) ?)?(?:PS )?[A-Za-z]:\\[^>\n]{0,200}> ?"?(?:[^\s">]{0,200}[\\/])?(?:python|pip|py|uv|conda|poetry|virtualenv)[\w.]{0,10}"?(?: [^\n]{0,300})?\n{1,3}([^\n]{5,80})$/gim;
/** Whether all that a command printed is that access is denied: it is the program that was refused. */
const isAnsweredBare = (text: string): boolean =>
  [...text.matchAll(ANSWERED)].some(([, said = '']) =>
    REFUSAL_WORDS.some(
      ({ refusal, words }) =>
        refusal === 'denied' &&
        words ===
          lowerCase(said)
            .trim()
            .replace(/[.。]$/, ''),
    ),
  );

const isNotStarted = ({ operation, path, line, text }: TraitCase): boolean =>
  isAnsweredBare(text) ||
  (operation === 'starting' && path === undefined) ||
  (line !== undefined && NOT_STARTED.test(line)) ||
  (path !== undefined && !/^(?:[A-Za-z]:|[\\/~])/.test(path) && PROGRAMS.some((glob) => matches(glob, plainPath(path))));
/** Files of an installed copy that pip names without the folder they lie in. */
const PARTS = ['record', 'metadata', 'installer', 'wheel', 'requested', 'direct_url.json', 'top_level.txt', 'entry_points.txt', '*.pyc'] as const;
const isPart = ({ path }: TraitCase): boolean =>
  path !== undefined && !/^(?:[A-Za-z]:|[\\/~])/.test(path) && PARTS.some((glob) => matches(glob, plainPath(path)));
const isLong = ({ os, path }: TraitCase): boolean => os === 'windows' && path !== undefined && path.length >= LONGEST;
const isLeftover = ({ path }: TraitCase): boolean => path !== undefined && matches('*/site-packages/~*', plainPath(path));

/** Names and package managers of systems that have no apt, and how Fedora and Red Hat mark their kernels and releases. */
const WITHOUT_APT =
  /\b(?:pacman|dnf|yum|zypper|apk add|alpine|fedora|almalinux|rocky ?linux|centos|rhel|red hat|opensuse|arch ?linux|manjaro)\b|\b(?:alma|rocky|rhel|fc|el)\d{1,2}\b/i;
/** Debian and its kin keep what apt installed in dist-packages; site-packages under /usr is another's, or a Python that was built by hand. */
const isWithoutApt = ({ text, os, path = '' }: TraitCase): boolean =>
  os !== 'macos' && (/^\/usr\/(?:local\/)?lib(?:64)?\/python3\.\d{1,2}\/site-packages\//.test(path) || WITHOUT_APT.test(text));

/** A line of `ls -l`: rights, links, owner; group 1 is the owner. */
const LISTED = /^[-dl][-rwxsStT]{9}[.+@]? {1,6}\d{1,6} {1,6}([\w.-]{1,40}) /gm;
/** Whose session it is, by the prompt. */
const SESSION = /(?:^|\n|[([ ])([\w.-]{1,40})@[\w.-]{1,60}[: ]/;
/** Whether a path lies in another person's home than the session's, or a listing names an owner who is neither root nor the reader. */
export const isOfOthers = ({ text, path = '' }: TraitCase): boolean => {
  const reader = SESSION.exec(text)?.[1];
  const home = /^\/(?:home|Users)\/([^/]+)\//.exec(path)?.[1];
  if (reader && reader !== 'root' && home && home.toLowerCase() !== reader.toLowerCase()) return true;
  const owner = [...text.matchAll(LISTED)].at(-1)?.[1];
  return owner !== undefined && owner !== 'root' && owner !== reader;
};

/** Blanks, quotes and signs of other widths, what is not seen, and line ends, at which a terminal may have eaten a blank: cleaning makes another path of them. */
const ALTERED = /[\u001b\u00a0\u00ab\u00ad\u00bb\u1680\u2000-\u200f\u2018-\u201f\u2028-\u202f\u2032-\u2037\u205f-\u206f\u3000\ufeff\uff01-\uff65]|[\r\n]/;

/** Whether a printed path may be another one than the one that was read from it. */
export const isAltered = (printed: string): boolean => ALTERED.test(printed);

/** Folders that belong to macOS itself, and its own packages that pip had moved aside; only the folders of people are opened by a setting. */
const OF_MACOS = ['*/system/library/*', '/system/*', '/usr/bin/*', '/usr/lib/*', '/usr/share/*', '/usr/sbin/*', '/bin/*', '/sbin/*', '/library/*'] as const;
const isOfMacos = ({ os, path = '', text }: TraitCase): boolean =>
  os === 'macos' && (OF_MACOS.some((glob) => matches(glob, plainPath(path))) || text.includes('/Extras/lib/python/'));

/** The command in the system's folder asks for main where older pips had it. */
const ONLY_COMMAND =
  /[\\/]bin[\\/]pip[\d.]{0,5}", line \d{1,4}, in <module>\s{1,12}from pip(?:\._internal)? import main\s{1,12}ImportError: cannot import name '?main/;
/** Debian and Ubuntu take ensurepip out of their Python; pip comes as a package, or with an environment. */
const WITHOUT_PIP = /(?:^|\s)\/usr\/bin\/python3[\d.]{0,5}: No module named '?pip'?(?!\.)/;

/** Programs that only make environments, and Python with its pip; the others are tools of their own. */
const isMaker = ({ program }: NoSuchProgram): boolean => /v(?:irtual)?env$/.test(program) && program !== 'pipenv';
const isPython = ({ program }: NoSuchProgram): boolean => /^(?:py|(?:pip|python)[\d.]*)$/.test(program);
const ofMaker = (text: string) => noSuchPrograms(text).find(isMaker);
const ofPython = (text: string) => noSuchPrograms(text).find(isPython);
const ofTool = (text: string) => noSuchPrograms(text).find((one) => !isMaker(one) && !isPython(one));

/** What follows from the text or the refused path, each rule with a case that only it tells. `ofPath`: it is the path that tells. */
export const TRAIT_RULES: readonly {
  readonly trait: Trait;
  readonly ofPath: boolean;
  readonly holds: (one: TraitCase) => boolean;
  /** Where the words stand that tell it. */
  readonly where?: (one: TraitCase) => Piece | undefined;
  readonly example: TraitCase;
}[] = [
  { trait: 'long-path', ofPath: true, holds: isLong, example: { os: 'windows', path: `C:\\${'long\\'.repeat(50)}x.py`, text: '' } },
  { trait: 'leftover-name', ofPath: true, holds: isLeftover, example: { path: 'C:\\venv\\Lib\\site-packages\\~umpy\\core.pyd', text: '' } },
  { trait: 'container-log', ofPath: false, holds: ({ text }) => CONTAINER_LINE.test(text), example: { text: '#12 24.74 ERROR: no' } },
  { trait: 'not-debian', ofPath: false, holds: isWithoutApt, example: { text: '[mia@alma9 ~]$ pip install rich' } },
  { trait: 'other-owner', ofPath: false, holds: isOfOthers, example: { text: 'mia@lab:~$ ls -ld x\ndrwxr-xr-x 2 lena lena 4096 Jun 11 16:02 x' } },
  {
    trait: 'unsure-path',
    ofPath: true,
    holds: ({ printedPath = '' }) => isAltered(printedPath),
    example: { printedPath: '/home/mia/my\u00a0shop/.venv/x', text: '' },
  },
  { trait: 'no-interpreter', ofPath: false, holds: ({ text }) => isWithoutPython(text), example: { text: "No Python at 'C:\\Python39\\python.exe'" } },
  {
    trait: 'no-such-program',
    ofPath: false,
    holds: ({ text }) => ofPython(text) !== undefined,
    where: ({ text }) => ofPython(text),
    example: { text: 'bash: pip: command not found' },
  },
  {
    trait: 'no-such-tool',
    ofPath: false,
    holds: ({ text }) => ofTool(text) !== undefined,
    where: ({ text }) => ofTool(text),
    example: { text: 'bash: uv: command not found' },
  },
  {
    trait: 'no-such-maker',
    ofPath: false,
    holds: ({ text }) => ofMaker(text) !== undefined,
    where: ({ text }) => ofMaker(text),
    example: { text: 'bash: virtualenv: command not found' },
  },
  {
    trait: 'only-the-command',
    ofPath: false,
    holds: ({ text }) => ONLY_COMMAND.test(text),
    example: { text: '  File "/usr/bin/pip3", line 9, in <module>\n    from pip import main\nImportError: cannot import name main' },
  },
  {
    trait: 'pip-left-to-system',
    ofPath: false,
    holds: ({ os, text }) => os !== 'macos' && WITHOUT_PIP.test(text),
    example: { text: '/usr/bin/python3.11: No module named pip' },
  },
  { trait: 'no-python-left', ofPath: false, holds: ({ os, text }) => hasNoPython(text, os), example: { os: 'windows', text: 'No installed Python found!' } },
  { trait: 'guarded-by-macos', ofPath: false, holds: isOfMacos, example: { os: 'macos', path: '/System/Library/x', text: '' } },
  { trait: 'installed-part', ofPath: true, holds: isPart, example: { path: 'RECORD', text: '' } },
  { trait: 'program-start', ofPath: false, holds: isNotStarted, example: { line: 'bash: /usr/local/bin/pip: Permission denied', text: '' } },
];

/** The traits of a case. */
export const traitsOf = (one: TraitCase, rules = TRAIT_RULES) =>
  rules.filter(({ holds }) => holds(one)).map(({ trait, ofPath, where }) => ({ trait, ofPath, where: where?.(one) }));
