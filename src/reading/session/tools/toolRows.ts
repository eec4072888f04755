import type { Tool, Verb } from '../../../vocabulary/session.ts';
import { VERBS_OF } from '../../../vocabulary/verbsOf.ts';
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

export const VERB_ROWS: readonly VerbRow[] = Object.entries(VERBS_OF).flatMap(([tool, verbs]) =>
  Object.entries(verbs).flatMap(([verb, list]) =>
    list.split(', ').map((name) => ({ tool: tool as Tool, words: name.split(' '), verb: verb as Verb, example: `${tool} ${name} rich` })),
  ),
);

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

/** Options by each of their names. */
export type Options = ReadonlyMap<string, OptionRow>;

/** Rows by name. */
export const optionsBy = (rows: readonly OptionRow[]): Options => new Map(rows.flatMap((row) => row.names.map((name) => [name, row] as const)));

/** The options of one verb of a tool, by name. */
export const optionsFor = (tool: Tool, verbWords: readonly string[]): Options => optionsBy(rowsFor(OPTIONS_OF[tool], verbWords));
