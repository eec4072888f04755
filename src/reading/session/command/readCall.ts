import type { Tool, Verb } from '../../../vocabulary/session.ts';
import { VERB_ROWS } from '../tools/toolRows.ts';
import type { Word } from './splitWords.ts';

/** A call of a tool that installs, as it was typed. */
export interface Call {
  readonly tool: Tool;
  readonly verb: Verb;
  /** The verb's own words: `install`, `pip install`. */
  readonly verbWords: readonly string[];
  /** The interpreter, where one was typed, with its version: `py` `-3.11`. */
  readonly python?: readonly string[];
  /** The program as it was typed, where it was no interpreter: `pip3.11`, `.\venv\Scripts\pip.exe`. */
  readonly program?: string;
  /** What stands behind the verb. */
  readonly rest: readonly Word[];
  /** Assignments before it that say where packages come from: `PIP_INDEX_URL=…`. */
  readonly sources?: readonly string[];
}

/** Programs and words that only start another: what follows is the command. */
export const STARTERS: readonly { readonly word: string; readonly example: string }[] = [
  { word: 'sudo', example: 'sudo -H pip install rich' },
  { word: 'run', example: 'RUN pip install rich' },
  { word: 'nice', example: 'nice -n 5 pip install rich' },
  { word: 'time', example: 'time pip install rich' },
  { word: 'exec', example: 'exec pip install rich' },
  { word: 'env', example: 'env PIP_NO_INPUT=1 pip install rich' },
  { word: 'nohup', example: 'nohup pip install rich' },
  { word: 'command', example: 'command pip install rich' },
  { word: 'call', example: 'call pip install rich' },
  { word: 'winpty', example: 'winpty pip install rich' },
];

/** Programs, by the name that is left of them, with the tool they are. */
export const PROGRAMS: readonly { readonly name: string; readonly tool: Tool; readonly example: string }[] = [
  { name: 'pip', tool: 'pip', example: 'pip3.11 install rich' },
  { name: 'uv', tool: 'uv', example: 'uv add rich' },
  { name: 'pipx', tool: 'pipx', example: 'pipx install rich' },
  { name: 'poetry', tool: 'poetry', example: 'poetry add rich' },
  { name: 'pipenv', tool: 'pipenv', example: 'pipenv install rich' },
  { name: 'conda', tool: 'conda', example: 'conda install rich' },
  { name: 'mamba', tool: 'conda', example: 'mamba install rich' },
  { name: 'micromamba', tool: 'conda', example: 'micromamba install rich' },
];

/** The name of a program: no folder, no `.exe`, no version, no sign of a notebook. */
const nameOf = (word: string): string =>
  word
    .replace(/^[%!]/, '')
    .replace(/^.*[\\/]/, '')
    .toLowerCase()
    .replace(/\.exe$/, '')
    .replace(/^(pip|easy_install)[-\d.]*$/, '$1');

const isPython = (word: string): boolean => !/["'`]/.test(word) && /^(?:py|python[\d.]*|pypy[\d.]*)$/.test(nameOf(word));

/** The tables by which a command is read. */
interface Tables {
  readonly starters: typeof STARTERS;
  readonly programs: typeof PROGRAMS;
}

/** Programs without verbs: modules of Python, and uv's short command. */
const MODULES: readonly string[] = ['virtualenv', 'easy_install', 'uvx'];

/** Whether a word calls a tool or a Python. */
const isProgram = (word: string, programs: typeof PROGRAMS): boolean =>
  isPython(word) || MODULES.includes(nameOf(word)) || programs.some(({ name }) => name === nameOf(word));

/** An assignment before a command. */
const isAssignment = (word: string): boolean => /^\w+=/.test(word);

/** A starter with its options and their values has at most this many words. */
const MOST_BEFORE = 10;

/** The words from the program on: behind starters with their options (`sudo -u mia`, `nice -n 5`) and assignments. */
function withoutStarters(words: readonly Word[], { starters, programs }: Tables): readonly Word[] {
  const isStarter = (word: string): boolean => starters.some((row) => row.word === word.toLowerCase());
  const first = words[0]?.text ?? '';
  if (!isStarter(first) && !isAssignment(first)) return words;
  const at = words.slice(0, MOST_BEFORE).findIndex(({ text }, i) => i > 0 && isProgram(text, programs));
  return at < 0 ? [] : words.slice(at);
}

/** An interpreter with the options that choose it; the others (`-I`, `-X utf8`) are about this one run. */
function interpreterOf(words: readonly Word[], end: number): readonly string[] {
  const [program, ...options] = words.slice(0, end).map(({ text }) => text);
  return [program ?? '', ...options.filter((option) => /^-(?:V:)?\d/.test(option))];
}

/** The rows of one program's verbs; the longer before the shorter. */
const verbIn = (tool: Tool, words: readonly Word[], rows: typeof VERB_ROWS) =>
  rows.filter((row) => row.tool === tool && row.words.every((word, i) => words[i]?.text === word)).toSorted((a, b) => b.words.length - a.words.length)[0];

/** Options that may stand before a verb, each with its value if that is a word of its own. */
function verbAt(tool: Tool, words: readonly Word[], rows: typeof VERB_ROWS): number {
  return words.findIndex(
    (_word, i) => verbIn(tool, words.slice(i), rows) !== undefined && words.slice(0, i).some(({ text }) => text.startsWith('-')) === i > 0,
  );
}

/** How far behind the program a verb is looked for. */
const OPTIONS_BEFORE = 6;

function callOfTool(tool: Tool, words: readonly Word[], rows: typeof VERB_ROWS): Omit<Call, 'python' | 'program'> | undefined {
  const at = verbAt(tool, words.slice(0, OPTIONS_BEFORE), rows);
  const row = at < 0 ? undefined : verbIn(tool, words.slice(at), rows);
  if (!row) return undefined;
  return { tool, verb: row.verb, verbWords: row.words, rest: [...words.slice(0, at), ...words.slice(at + row.words.length)] };
}

/** What runs as a module of Python, or as a program of that name. */
function callOf(name: string, words: readonly Word[], programs: typeof PROGRAMS, rows: typeof VERB_ROWS): Omit<Call, 'python' | 'program'> | undefined {
  if (name === 'venv' || name === 'virtualenv') return { tool: 'venv', verb: 'venv', verbWords: [], rest: words };
  if (name === 'ensurepip') return { tool: 'pip', verb: 'ensurepip', verbWords: [], rest: words };
  if (name === 'easy_install') return { tool: 'setup.py', verb: 'install', verbWords: ['install'], rest: words };
  // uvx is short for uv tool run; it has no verb of its own.
  if (name === 'uvx') return { tool: 'uv', verb: 'run', verbWords: ['tool', 'run'], rest: words };
  const tool = programs.find((row) => row.name === name)?.tool;
  return tool && callOfTool(tool, words, rows);
}

/** Scripts: `python setup.py install` installs the project in the folder where the reader is, `get-pip.py` brings pip as ensurepip does. */
function setupCall(words: readonly Word[]): Omit<Call, 'python' | 'program'> | undefined {
  if (words.some(({ text }) => /(?:^|[\\/])get-pip\.py$/.test(text))) return { tool: 'pip', verb: 'ensurepip', verbWords: [], rest: [] };
  const at = words.findIndex(({ text }) => /^(?:\.[\\/])?setup\.py$/.test(text));
  const verb = words[at + 1]?.text ?? '';
  if (at < 0 || !/^(?:install|develop|build\w*|bdist\w*)$/.test(verb)) return undefined;
  return { tool: 'setup.py', verb: /^(?:install|develop)$/.test(verb) ? 'install' : 'wheel', verbWords: [verb], rest: words.slice(at + 2) };
}

/** Settings of a tool for this one command that say where packages come from. */
const SOURCE = /^(?:PIP|UV|POETRY|PIPENV)_\w*(?:INDEX|FIND_LINKS|MIRROR)\w*=/;

/** A command's words as the call of a tool; undefined where they are none of ours. */
export function readCall(words: readonly Word[], starters = STARTERS, programs = PROGRAMS, rows = VERB_ROWS): Call | undefined {
  const sources = words.map(({ text }) => text).filter((word) => SOURCE.test(word));
  const call = callIn(words, starters, programs, rows);
  return call && { ...call, ...(sources.length > 0 && { sources }) };
}

function callIn(words: readonly Word[], starters: typeof STARTERS, programs: typeof PROGRAMS, rows: typeof VERB_ROWS): Call | undefined {
  const own = withoutStarters(words, { starters, programs });
  const program = own[0]?.text ?? '';
  if (!isPython(program)) {
    const call = own[0]?.isOpen || /["'`]/.test(program) ? undefined : callOf(nameOf(program), own.slice(1), programs, rows);
    return call && { ...call, program: program.replace(/^[%!]/, '') };
  }
  const module = own.findIndex(({ text }) => text === '-m');
  const call = module < 0 ? setupCall(own) : callOf(own[module + 1]?.text ?? '', own.slice(module + 2), programs, rows);
  return call && { ...call, python: interpreterOf(own, module < 0 ? 1 : module) };
}
