import type { Tool, Verb } from '../../../vocabulary/session.ts';
import type { OptionRow } from './OptionRow.ts';
import { PIP_OPTIONS } from './pipOptions.ts';
import { CONDA_OPTIONS, PIPENV_OPTIONS, PIPX_OPTIONS, POETRY_OPTIONS } from './projectOptions.ts';
import { UV_OPTIONS } from './uvOptions.ts';

/** A verb of a tool: the words behind the program's name. */
export interface VerbRow {
  readonly tool: Tool;
  readonly words: readonly string[];
  readonly verb: Verb;
  readonly example: string;
}

/** The verbs of each tool, those of two words joined by a hyphen; from its own documentation. */
const VERBS_OF: Readonly<Record<Tool, Readonly<Partial<Record<Verb, string>>>>> = {
  pip: {
    install: 'install',
    uninstall: 'uninstall',
    download: 'download',
    wheel: 'wheel',
    cache: 'cache',
    config: 'config',
    list: 'list show freeze check index search inspect debug hash',
    sync: 'lock',
  },
  uv: {
    install: 'pip-install pip-sync add tool-install tool-upgrade',
    uninstall: 'pip-uninstall remove tool-uninstall',
    sync: 'sync lock pip-compile',
    list: 'pip-list pip-show pip-freeze pip-check pip-tree tool-list tree',
    venv: 'venv',
    wheel: 'build',
    cache: 'cache',
    run: 'run tool-run python-install python-upgrade python-pin self-update init',
  },
  pipx: {
    install: 'install upgrade',
    // The first argument of `inject` names an environment and no package, so nothing of it is taken for a request.
    sync: 'inject upgrade-all upgrade-shared reinstall reinstall-all install-all',
    uninstall: 'uninstall uninject uninstall-all',
    list: 'list',
    run: 'run runpip ensurepath',
  },
  poetry: {
    install: 'add self-add',
    sync: 'install sync update lock self-install self-update',
    uninstall: 'remove self-remove',
    list: 'show check',
    config: 'config source',
    cache: 'cache',
    venv: 'env',
    wheel: 'build',
    run: 'run shell init',
  },
  pipenv: { install: 'install', sync: 'sync update lock', uninstall: 'uninstall clean', list: 'graph check', run: 'run shell' },
  conda: {
    install: 'install create update upgrade',
    sync: 'env-create env-update',
    uninstall: 'remove uninstall env-remove',
    list: 'list search info',
    config: 'config',
    cache: 'clean',
    run: 'run init',
  },
  // Scripts and modules: what runs them tells the verb.
  'setup.py': {},
  venv: {},
};

export const VERB_ROWS: readonly VerbRow[] = Object.entries(VERBS_OF).flatMap(([tool, verbs]) =>
  Object.entries(verbs).flatMap(([verb, list]) =>
    list.split(' ').map((name) => {
      const words = isOneWord(name) ? [name] : name.split('-');
      return { tool: tool as Tool, words, verb: verb as Verb, example: `${tool} ${words.join(' ')} rich` };
    }),
  ),
);

/** Verbs that have a hyphen of their own. */
function isOneWord(name: string): boolean {
  return name.startsWith('upgrade-') || name.endsWith('-all');
}

/** The options of each tool; a setup script has none that we read, and easy_install takes those of pip. */
export const OPTIONS_OF: Readonly<Record<Tool, readonly OptionRow[]>> = {
  pip: PIP_OPTIONS,
  uv: UV_OPTIONS,
  pipx: PIPX_OPTIONS,
  poetry: POETRY_OPTIONS,
  pipenv: PIPENV_OPTIONS,
  conda: CONDA_OPTIONS,
  'setup.py': PIP_OPTIONS,
  venv: [],
};

/** The rows that one verb of a tool has. */
export const rowsFor = (rows: readonly OptionRow[], verbWords: readonly string[]): readonly OptionRow[] =>
  rows.filter(({ verbs }) => !verbs || verbs.includes(verbWords.join(' ')));

/** The options of one verb of a tool, by name. */
export const optionsFor = (tool: Tool, verbWords: readonly string[]): ReadonlyMap<string, OptionRow> =>
  new Map(rowsFor(OPTIONS_OF[tool], verbWords).flatMap((row) => row.names.map((name) => [name, row] as const)));
