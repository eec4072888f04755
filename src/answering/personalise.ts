import type { Commands } from '../vocabulary/content.ts';
import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Placeholder } from '../vocabulary/placeholders.ts';
import { blankFor, IN_COMMAND, PLACEHOLDERS } from '../vocabulary/placeholders.ts';
import type { Shell } from '../vocabulary/shells.ts';
import { templateFor } from '../vocabulary/templateFor.ts';
import { folderOf, venvOf } from './folders.ts';
import { quote } from './quote.ts';

/** Interpreters that may stand unquoted at the head of a command. */
const INTERPRETER = /^(?:py(?: -\d(?:\.\d{1,2})?)?|python(?:\d(?:\.\d{1,2})?)?)$/;

const python = (facts: Facts, shell: Shell): string | undefined => {
  const typed = leading(facts, 'python')
    ?.join(' ')
    .replace(/\.exe$/, '');
  return typed && INTERPRETER.test(typed) && !(shell === 'posix' && typed.startsWith('py ')) ? typed : undefined;
};

/** All arguments quoted, or undefined when one cannot be. */
const install = (facts: Facts, shell: Shell): string | undefined => {
  const quoted = (leading(facts, 'request') ?? []).map((argument) => quote(argument, shell));
  return quoted.length > 0 && quoted.every((argument) => argument !== undefined) ? quoted.join(' ') : undefined;
};

const quoted = (value: string | undefined, shell: Shell): string | undefined => (value === undefined ? undefined : quote(value, shell));

/** The package by name: what the reader asked for rather than the dependency that failed. */
const packageName = (facts: Facts, shell: Shell): string | undefined => {
  const asked = leading(facts, 'request')
    ?.map((argument) => /^[A-Za-z0-9][\w.-]*(?=$|[[=<>!~])/.exec(argument)?.[0])
    .find((name) => name !== undefined && !/\.(?:txt|in|whl|zip|toml)$/.test(name));
  return quoted(asked ?? leading(facts, 'package'), shell);
};

const venvPython = (facts: Facts, shell: Shell): string | undefined => {
  const venv = venvOf(facts);
  const whole = venv && quoted(shell === 'posix' ? `${venv}/bin/python` : `${venv}\\Scripts\\python.exe`, shell);
  // PowerShell runs a quoted path only after its call operator.
  return whole && shell === 'powershell' && whole.startsWith("'") ? `& ${whole}` : whole;
};

const oldVenv = (facts: Facts, shell: Shell): string | undefined => {
  const venv = venvOf(facts);
  return venv && quoted(`${venv}-old`, shell);
};

/** What the case puts in place of each placeholder; undefined where it does not tell. */
const FILLERS: Readonly<Record<Placeholder, (facts: Facts, shell: Shell) => string | undefined>> = {
  python,
  install,
  package: packageName,
  path: (facts, shell) => quoted(leading(facts, 'path'), shell),
  folder: (facts, shell) => quoted(folderOf(facts), shell),
  venv: (facts, shell) => quoted(venvOf(facts), shell),
  'venv-old': oldVenv,
  'venv-python': venvPython,
  maker: python,
  again: () => undefined,
  upgrade: install,
  'system-package': packageName,
  'new-python': () => undefined,
};

/** A template's placeholders filled from the case; where it does not tell, the blank stays to be seen. */
export const fill = (template: string, facts: Facts, shell: Shell): string =>
  template.trimEnd().replace(IN_COMMAND, (whole, name: string) => {
    const row = PLACEHOLDERS.find(({ id }) => id === name);
    if (!row) return whole;
    return FILLERS[row.id](facts, shell) ?? blankFor(row, shell);
  });

/** The reader's own command. */
export function personalise(commands: Commands, facts: Facts, shell: Shell): string | undefined {
  const template = templateFor(commands, shell, leading(facts, 'os'));
  return template === undefined ? undefined : fill(template, facts, shell);
}
