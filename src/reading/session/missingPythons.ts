import type { System } from '../../vocabulary/systems.ts';
import { noSuchPrograms } from './noSuchPrograms.ts';

/** How the command py says that it knows of no Python at all, and that it has none of the version that was asked for. */
const NO_RUNTIME = /No installed Python found|No runtimes are installed|Can't find a default Python/;
const NOT_THIS_ONE = /No suitable (?:Python )?runtime|No runtime installed that matches|Requested Python version \([^)\n]{1,20}\) not installed/;
const ASKED = /(?:^|[\s>])py(?:\.exe)? (-(?:V:)?\d[\w./-]{0,20})(?=\s)/m;
/** Only the Store's shortcut answers to these names. */
const SHORTCUT = /Python was not found; run without arguments|^Python[^\n]{1,160}Microsoft Store/m;

/** Names by which a system has a Python, the likeliest first. */
const NAMES: Readonly<Record<'windows' | 'posix', readonly string[]>> = { windows: ['py', 'python'], posix: ['python3', 'python'] };

/** The interpreters that a text shows to be no Python, each as it would be typed: not found, a shortcut, or a launcher that has none. */
function missingIn(text: string): readonly string[] {
  const asked = NOT_THIS_ONE.test(text) ? ASKED.exec(text)?.[1] : undefined;
  const launcher = asked === undefined ? 'py' : `py ${asked}`;
  return [
    ...noSuchPrograms(text).flatMap(({ program }) => (/^py(?:thon|$)/.test(program) ? program : [])),
    ...(NO_RUNTIME.test(text) || NOT_THIS_ONE.test(text) ? [launcher] : []),
    ...(SHORTCUT.test(text) ? ['python', 'python3'] : []),
  ];
}

const namesOn = (os: System | undefined): readonly string[] => NAMES[os === 'windows' ? 'windows' : 'posix'];

/** Whether no name is left by which a Python could answer. A launcher that knows of none means that none is installed. */
export const hasNoPython = (text: string, os: System | undefined): boolean => {
  const missing = missingIn(text);
  const isEmpty = missing.includes('py') && (NO_RUNTIME.test(text) || NOT_THIS_ONE.test(text));
  return isEmpty || namesOn(os).every((name) => missing.includes(name));
};

/** The interpreter that was read, unless the text shows that it is none: then the next name; undefined where the first one is as good as any. */
export function presentPython(python: readonly string[] | undefined, text: string, os: System | undefined): readonly string[] | undefined {
  const missing = missingIn(text);
  const [first = '', ...others] = namesOn(os);
  const [name = first, ...options] = python ?? [];
  const typed = [name.toLowerCase().replace(/\.exe$/, ''), ...options].join(' ');
  if (![typed, typed.split(' ')[0]].some((one) => missing.includes(one ?? ''))) return python;
  const next = [first, ...others].find((one) => !missing.includes(one));
  return next === undefined ? undefined : [next];
}
