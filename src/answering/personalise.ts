import type { Commands } from '../vocabulary/content.ts';
import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Placeholder } from '../vocabulary/placeholders.ts';
import { blankFor, IN_COMMAND, PLACEHOLDERS } from '../vocabulary/placeholders.ts';
import { installs } from '../vocabulary/session.ts';
import type { Shell } from '../vocabulary/shells.ts';
import { templateFor } from '../vocabulary/templateFor.ts';
import { againOf, quoteAll } from './again.ts';
import { bareName } from './bareName.ts';
import { folderOf, venvOf } from './folders.ts';
import { insideBlank, makerOf, pythonOf } from './interpreters.ts';
import { applicationOf, packageOf } from './packageOf.ts';
import { quote, quotePath, quoteProgram } from './quote.ts';

/** Another server's path is in no command: looking at it would log in there. */
const pathFor = (path: string | undefined, shell: Shell): string | undefined =>
  path === undefined || /^[\\/]{2}/.test(path) ? undefined : quotePath(path, shell);

const install = (facts: Facts, shell: Shell): string | undefined => quoteAll(leading(facts, 'request') ?? [], shell);

/** Whether the reader's own command is about pip itself, met pip on its way, or installs nothing. */
const isOfPip = ({ named, verb, operation }: Facts): boolean =>
  !installs(verb?.[0]?.value) ||
  named?.some(({ value }) => value.includes('pip')) === true ||
  verb?.some(({ value }) => value === 'upgrade-pip') === true ||
  operation?.some(({ value }) => value === 'replacing-pip') === true;

/** What pip is to do to itself: the reader's own words, unless they install something else. */
const upgrade = (facts: Facts, shell: Shell): string | undefined => (isOfPip(facts) ? quoteAll(leading(facts, 'again') ?? [], shell) : undefined);

/** A Python of another server or device, by an address, or over steps up. */
const UNCLEAR = /^(?:\\|\/(?![\w.]+\/))|\.\.|:\/\//;

/** A version that was asked for goes along where uv makes an environment. */
function uvPython(facts: Facts, shell: Shell): string {
  const asked = leading(facts, 'leftOut')?.map(({ option }) => /^(?:-p|--python) (.+)$/.exec(option)?.[1]);
  const value = asked?.find((one) => one !== undefined);
  const isClear = value !== undefined && !UNCLEAR.test(value);
  const quoted = leading(facts, 'tool') === 'uv' && isClear ? quote(value, shell) : undefined;
  return quoted ? `--python ${quoted}` : '';
}

const venvPython = (facts: Facts, shell: Shell): string | undefined => {
  const venv = venvOf(facts);
  return venv && quoteProgram(`${venv}/${shell === 'posix' ? 'bin/python' : 'Scripts/python.exe'}`, shell);
};

/** The environment's folder under a name that it is put aside with. */
const asideVenv = (facts: Facts, shell: Shell, ending: '-old' | '-new'): string | undefined => {
  const venv = venvOf(facts);
  return pathFor(venv && `${venv}${ending}`, shell);
};

/** Names of one folder after the other, below here or the home folder; no step up or in place, nothing hidden but environments. */
const PLAIN_FOLDER = /^(?:~\/|\.\/)?(?:(?:\.?v?env|\w[\w-]*(?:\.[\w-]+)*)(?:\/|$))+$/;

/** The environment that the reader's own command was to make, where it names nothing else. */
function askedVenv(facts: Facts): string | undefined {
  const [folder, ...rest] = leading(facts, 'again') ?? [];
  const isOne = leading(facts, 'verb') === 'venv' && rest.length === 0 && folder !== undefined && PLAIN_FOLDER.test(folder);
  return isOne ? folder.replace(/\/+$/, '') : undefined;
}

const askedPython = (facts: Facts, shell: Shell): string | undefined => {
  const venv = askedVenv(facts);
  return venv && shell === 'posix' ? quote(`${venv}/bin/python`, shell) : undefined;
};

/** uv in a new environment: its project's own command once more, or its pip pointed there. */
function uvAgain(facts: Facts, shell: Shell): string | undefined {
  const [first] = leading(facts, 'again') ?? [];
  if (first !== undefined && first !== 'pip') return againOf(facts, shell);
  const request = install(facts, shell);
  return request && `uv pip install --python .venv ${request}`;
}

/** One name, as it stands in a command. */
const named = (name: string | undefined, shell: Shell): string | undefined => name && quote(name, shell);

/** What the case puts in place of each placeholder; undefined where it does not tell. */
const FILLERS: Readonly<Record<Placeholder, (facts: Facts, shell: Shell) => string | undefined>> = {
  python: (facts, shell) => pythonOf(facts, shell) ?? insideBlank(facts, shell),
  maker: makerOf,
  again: againOf,
  install,
  upgrade,
  'uv-python': uvPython,
  'uv-again': uvAgain,
  application: (facts, shell) => named(applicationOf(facts), shell),
  package: (facts, shell) => named(packageOf(facts), shell),
  'system-package': (facts, shell) => named(bareName(packageOf(facts) ?? ''), shell),
  path: (facts, shell) => pathFor(leading(facts, 'path'), shell),
  folder: (facts, shell) => pathFor(folderOf(facts), shell),
  venv: (facts, shell) => pathFor(venvOf(facts), shell),
  'venv-old': (facts, shell) => asideVenv(facts, shell, '-old'),
  'venv-new': (facts, shell) => asideVenv(facts, shell, '-new'),
  'venv-python': venvPython,
  'asked-venv': (facts, shell) => (shell === 'posix' ? named(askedVenv(facts), shell) : undefined),
  'asked-python': askedPython,
  'new-python': () => undefined,
};

/** What speaks of a package that was to be installed. */
const OF_INSTALLATION = /\{(?:install|application|package|system-package)\}/;

/** A template's lines without those that install, where nothing was to be installed; undefined where none is left. */
function linesFor(template: string, facts: Facts): string | undefined {
  const verb = leading(facts, 'verb');
  if (installs(verb)) return template;
  // What a project's files ask for is what uv's own command once more brings.
  const lines = template.split('\n').filter((line) => !OF_INSTALLATION.test(line) && (verb === 'sync' || !line.includes('{uv-again}')));
  return lines.some((line) => line.trim() !== '') ? lines.join('\n') : undefined;
}

/** Behind a word of the same command stands an argument: PowerShell's call operator, which makes a quoted path a program, is none. */
const isArgument = (before: string): boolean => /[^\s;{(|&][^\S\n]+$/.test(before);

/** A template's placeholders filled from the case; where it does not tell, the blank stays to be seen. */
export const fill = (template: string, facts: Facts, shell: Shell): string =>
  template
    .trimEnd()
    .replace(IN_COMMAND, (whole, name: string, at: number) => {
      const row = PLACEHOLDERS.find(({ id }) => id === name);
      const value = row ? (FILLERS[row.id](facts, shell) ?? blankFor(row, shell)) : whole;
      return isArgument(template.slice(0, at)) ? value.replace(/^& /, '') : value;
    })
    .replace(/ +$/gm, '');

/** The template that is the reader's, without lines that install where nothing was to be installed. */
export function ownTemplate(commands: Commands, facts: Facts, shell: Shell): string | undefined {
  const template = templateFor(commands, shell, leading(facts, 'os'), leading(facts, 'tool'));
  return template === undefined ? undefined : linesFor(template, facts);
}

/** The reader's own command. */
export function personalise(commands: Commands, facts: Facts, shell: Shell): string | undefined {
  const template = ownTemplate(commands, facts, shell);
  return template === undefined ? undefined : fill(template, facts, shell);
}
