import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import { blankFor, placeholder } from '../vocabulary/placeholders.ts';
import type { Place } from '../vocabulary/places.ts';
import type { Shell } from '../vocabulary/shells.ts';
import { quoteProgram } from './quote.ts';

/** Interpreters that every window finds by name. */
const BY_NAME = /^(?:py|python(?:[23](?:\.\d{1,2})?)?)$/;
/** Options of the launcher that choose a version. */
const VERSION = /^-(?:V:)?[\w.-]{1,20}$/;

/** Another server's, one with steps up or in between, wildcards, streams. */
const UNCLEAR = /^[\\/]{2}|[\\/]\.{1,2}[\\/]|^\.\.|[*?]|(?<!^[A-Za-z]):/;

/** An interpreter as one word: no server, nothing a shell would have to guess. */
const isProgram = (program: string): boolean =>
  BY_NAME.test(program) || (/[\\/]/.test(program) && /python[\d.]*(?:\.exe)?$/i.test(program) && !UNCLEAR.test(program));

/** `py` is the launcher of Windows. */
function isOfShell(program: string, shell: Shell): boolean {
  if (shell === 'posix') return program !== 'py' && !/^[A-Za-z]:/.test(program);
  return !program.startsWith('/') || /^\/[a-z]\//i.test(program);
}

/** The interpreter of the case; undefined where the case does not tell, or where this shell has no safe way to write it. */
export function pythonOf(facts: Facts, shell: Shell): string | undefined {
  const [typed = '', ...options] = leading(facts, 'python') ?? [];
  const program = /[\\/]/.test(typed) ? typed : typed.toLowerCase().replace(/\.exe$/, '');
  if (!isProgram(program) || !isOfShell(program, shell) || !options.every((option) => VERSION.test(option))) return undefined;
  const head = quoteProgram(program, shell);
  return head && [head, ...options].join(' ');
}

/** Folders that hold an interpreter only inside an environment. */
const IN_ENVIRONMENT = /[\\/]Scripts[\\/]python[\d.]*(?:\.exe)?$|(?:^|[\\/])\.?v?env[\\/]bin[\\/]python[\d.]*$/i;
/** conda's Python makes environments wherever it is. */
const CONDA: readonly Place[] = ['shared-conda', 'user-conda'];

const isOwn = ({ place }: Facts): boolean => Boolean(place?.some(({ value }) => value === 'own-site-packages'));

/** Whether that interpreter lies in a virtual environment: it makes no other one, least of all the one that stands in its place. */
function isInside(facts: Facts): boolean {
  const [program = ''] = leading(facts, 'python') ?? [];
  const environment = leading(facts, 'environment');
  // The reader writes ~ or . for what the refused path writes out.
  const folder = /^(?:~|\.)?(.*)[\\/](?:bin|Scripts)[\\/][^\\/]+$/i.exec(program)?.[1];
  if (environment && folder && environment.toLowerCase().endsWith(folder.toLowerCase())) return true;
  // A folder in a home, with packages of its own beside its Python, is an environment under a name that tells nothing.
  if (folder && isOwn(facts) && leading(facts, 'path')?.startsWith(`${folder}/`)) return true;
  if (IN_ENVIRONMENT.test(program)) return true;
  const isActive = facts.prompt?.some(({ value }) => value === 'venv') && !facts.place?.some(({ value }) => CONDA.includes(value));
  return /^python3?$/.test(program) && Boolean(isActive);
}

/** Python 2 makes no environments by itself. */
const isTooOld = (facts: Facts): boolean => /(?:^|[\\/])python2/.test(leading(facts, 'python')?.[0] ?? '');

/** The interpreter that makes a new environment. */
export function makerOf(facts: Facts, shell: Shell): string | undefined {
  return isInside(facts) || isTooOld(facts) ? blankFor(placeholder('maker'), shell) : pythonOf(facts, shell);
}

/** Where the refusal lies in an environment whose folder is not told, its Python is a blank: another one would change another place. */
export function insideBlank(facts: Facts, shell: Shell): string | undefined {
  const isInVenv = facts.place?.some(({ value }) => value === 'venv');
  return isInVenv ? blankFor(placeholder('venv-python'), shell) : undefined;
}
