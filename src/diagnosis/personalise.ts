import { folderOf, venvOf } from './folders.ts';
import { quote } from './quote.ts';
import type { CommandKey, Commands, Facts, Shell } from './types.ts';

/** The narrowest key first. macOS and Linux share a shell, so the system comes before it. */
const KEYS = (shell: Shell, os: Facts['os']): readonly CommandKey[] =>
  shell === 'posix' ? [os === 'macos' ? 'macos' : 'linux', 'posix', 'any'] : [shell, 'windows', 'any'];

/** Interpreters that may stand unquoted at the head of a command. */
const INTERPRETER = /^(?:py(?: -\d(?:\.\d{1,2})?)?|python(?:\d(?:\.\d{1,2})?)?)$/;

const python = (facts: Facts, shell: Shell): string => {
  const typed = facts.python?.replace(/\.exe$/, '');
  const fallback = shell === 'posix' ? 'python3' : 'py';
  return typed && INTERPRETER.test(typed) && !(shell === 'posix' && typed.startsWith('py ')) ? typed : fallback;
};

/** All arguments quoted, or undefined when one cannot be. */
const install = (facts: Facts, shell: Shell): string | undefined => {
  const quoted = (facts.request ?? []).map((argument) => quote(argument, shell));
  return quoted.length > 0 && quoted.every((argument) => argument !== undefined) ? quoted.join(' ') : undefined;
};

const quoted = (value: string | undefined, shell: Shell): string | undefined => (value === undefined ? undefined : quote(value, shell));

/** The package by name: what the reader asked for rather than the dependency that failed. */
const packageName = (facts: Facts, shell: Shell): string | undefined => {
  const asked = facts.request
    ?.map((argument) => /^[A-Za-z0-9][\w.-]*(?=$|[[=<>!~])/.exec(argument)?.[0])
    .find((name) => name !== undefined && !/\.(?:txt|in|whl|zip|toml)$/.test(name));
  return quoted(asked ?? facts.package, shell);
};

const venvPython = (facts: Facts, shell: Shell): string | undefined => {
  const venv = venvOf(facts);
  const whole = venv && quoted(shell === 'posix' ? `${venv}/bin/python` : `${venv}\\Scripts\\python.exe`, shell);
  // PowerShell runs a quoted path only after its call operator.
  return whole && shell === 'powershell' && whole.startsWith("'") ? `& ${whole}` : whole;
};

const oldVenv = (facts: Facts): string | undefined => {
  const venv = venvOf(facts);
  return venv && `${venv}-old`;
};

/** What each placeholder becomes; the second is shown where the case does not tell. */
const PLACEHOLDERS: Readonly<Record<string, readonly [(facts: Facts, shell: Shell) => string | undefined, (shell: Shell) => string]>> = {
  python: [python, (shell) => (shell === 'posix' ? 'python3' : 'py')],
  install: [install, () => 'PACKAGE'],
  package: [packageName, () => 'PACKAGE'],
  path: [(facts, shell) => quoted(facts.path, shell), () => 'PATH'],
  folder: [(facts, shell) => quoted(folderOf(facts), shell), () => 'FOLDER'],
  venv: [(facts, shell) => quoted(venvOf(facts), shell), () => '.venv'],
  'venv-old': [(facts, shell) => quoted(oldVenv(facts), shell), () => '.venv-old'],
  'venv-python': [venvPython, (shell) => (shell === 'posix' ? '.venv/bin/python' : '.venv\\Scripts\\python')],
};

/** A template with its placeholders filled from the case, quoted for the shell; unknown ones show what to put there. */
export const fill = (template: string, facts: Facts, shell: Shell): string =>
  template.trimEnd().replace(/\{([a-z-]+)\}/g, (whole, name: string) => {
    const entry = PLACEHOLDERS[name];
    return entry ? (entry[0](facts, shell) ?? entry[1](shell)) : whole;
  });

/** The template for a shell and system, or undefined when there is none. */
export const templateFor = (commands: Commands, shell: Shell, os?: Facts['os']): string | undefined =>
  KEYS(shell, os)
    .map((key) => commands[key])
    .find((template) => template !== undefined);

/** The reader's own command. */
export function personalise(commands: Commands, facts: Facts, shell: Shell): string | undefined {
  const template = templateFor(commands, shell, facts.os);
  return template === undefined ? undefined : fill(template, facts, shell);
}
