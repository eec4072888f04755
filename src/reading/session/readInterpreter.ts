import type { Prompt } from '../../vocabulary/session.ts';
import type { System } from '../../vocabulary/systems.ts';
import type { Call } from './command/readCall.ts';
import { isWithoutPython } from './launcherOf.ts';
import { presentPython } from './missingPythons.ts';
import { PYTHON_PATHS } from './pythonPaths.ts';
import { readFailedImport } from './readFailedImport.ts';
import { readPipFolder, readPrinted } from './readPrinted.ts';

/** What is known when an interpreter is looked for. */
export interface Session {
  /** The text as printed: what pip only offers names its interpreter too. */
  readonly printed: string;
  readonly os: System | undefined;
  readonly call: Call | undefined;
  readonly path: string | undefined;
  /** The folder of the environment that the path lies in. */
  readonly environment: string | undefined;
  readonly prompts: readonly Prompt[];
}

/** What Windows prints where `python` is only the Store's shortcut. */
const NO_PYTHON = /^Python[^\n]{1,160}Microsoft Store|Unable to create process using|did not find executable/im;

/** A command of Windows, such as pip.exe, that could not start its Python: another one has to do what was asked. */
const UNSTARTED = /Fatal error in launcher: Unable to create process using|Unable to create process using '[^'\n]{1,260} -m /;

const isWindows = ({ os }: Session): boolean => os === 'windows';

/** Folders of programs beside which no interpreter lies: what pip put there was made by another. */
const WITHOUT_PYTHON = /(?:^~?|[\\/])(?:\.local[\\/]bin|usr[\\/](?:local[\\/])?bin|Roaming[\\/]Python[\\/]Python\d+[\\/]Scripts)[\\/]/i;

/** The interpreter beside a pip that was called with its folder; Scripts lies inside an environment, and beside the interpreter of an installed Python. */
function besidePip(program: string): string | undefined {
  const [, folder, name = ''] = /^(.*[\\/])([^\\/]+)$/.exec(program) ?? [];
  if (!folder || !/^pip[\d.]*(?:\.exe)?$/i.test(name) || WITHOUT_PYTHON.test(program)) return undefined;
  const scripts = /^(.*[\\/])(Scripts[\\/])$/i.exec(folder);
  if (!scripts) return `${folder}python${/bin[\\/]$/.test(folder) && !/v?env/i.test(folder) ? '3' : ''}`;
  const isInstalled = /[\\/](?:Python3?\d*|x64|3\.\d+[\d.]*|(?:ana|mini)conda3?|envs[\\/][^\\/]+)[\\/]$/i.test(scripts[1] ?? '');
  return isInstalled ? `${scripts[1]}python.exe` : `${folder}python.exe`;
}

/** `pip3.11` is the pip of that version. */
function ofVersion(program: string, session: Session): readonly string[] | undefined {
  const version = /^pip(3\.\d{1,2})(?:\.exe)?$/i.exec(program)?.[1];
  if (!version) return undefined;
  return isWindows(session) ? ['py', `-${version}`] : [`python${version}`];
}

/** The Store's Python is no base for an environment, and its bare shortcut is no Python at all. */
const isOnlyShortcut = ({ printed, call }: Session, [typed = '', ...options]: readonly string[]): boolean =>
  options.length === 0 && /^python3?(?:\.exe)?$/i.test(typed) && call !== undefined && NO_PYTHON.test(printed);

/** What was typed: an interpreter, or a pip that tells which. */
function typed(session: Session): readonly string[] | undefined {
  const { python, program = '', tool } = session.call ?? {};
  if (python) return isOnlyShortcut(session, python) ? undefined : python;
  const beside = besidePip(program);
  if (beside) return [beside];
  return tool === 'pip' ? ofVersion(program, session) : undefined;
}

const filled = (words: readonly string[], match: RegExpExecArray): readonly string[] =>
  words.map((word) => word.replace(/\$(\d)/g, (_whole, group: string) => match[Number(group)] ?? ''));

/** The environment's own interpreter, where the path lies in one. */
const ofEnvironment = ({ environment }: Session): readonly string[] | undefined => {
  if (!environment) return undefined;
  return [environment.includes('\\') || /^[A-Za-z]:/.test(environment) ? `${environment}\\Scripts\\python.exe` : `${environment}/bin/python`];
};

const isActive = ({ prompts }: Session): boolean => prompts.includes('venv') || prompts.includes('conda');

function ofPath(session: Session, rows: typeof PYTHON_PATHS, path = session.path ?? ''): readonly string[] | undefined {
  const { os } = session;
  for (const { os: own, pattern, python, isConda } of rows) {
    const match = own === 'any' || own === os ? pattern.exec(path) : null;
    // conda's own Python is whole only where it is active; there it is `python`.
    if (match) return isConda && isActive(session) ? ['python'] : filled(python, match);
  }
  return undefined;
}

/**
 * The interpreter that was refused, in the order of what tells most: whose program did not find a module, what a program printed with its path, what was typed,
 * what the refused path names, an active environment's prompt; undefined where nothing tells. What names a Python that is gone tells of none, and a name that
 * the text shows as not found is not the one of any command.
 */
export const readInterpreter = (session: Session, rows = PYTHON_PATHS): readonly string[] | undefined =>
  isWithoutPython(session.printed) || UNSTARTED.test(session.printed) ? undefined : presentPython(interpreterIn(session, rows), session.printed, session.os);

function interpreterIn(session: Session, rows: typeof PYTHON_PATHS): readonly string[] | undefined {
  const printed = readPrinted(session.printed);
  const conda = rows.filter(({ isConda }) => isConda);
  const pipFolder = readPipFolder(session.printed);
  return (
    (session.path ? undefined : readFailedImport(session.printed)) ??
    (printed ? [printed] : undefined) ??
    typed(session) ??
    ofPath(session, conda) ??
    ofEnvironment(session) ??
    ofPath(session, rows) ??
    (pipFolder ? ofPath(session, rows, `${pipFolder}/pip`) : undefined) ??
    (isActive(session) ? ['python'] : undefined)
  );
}
