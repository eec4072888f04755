import type { Shell } from './shells.ts';

/** A placeholder of commands. */
interface PlaceholderRow {
  readonly id: string;
  readonly meaning: string;
  /** What is shown where the case does not tell. Capitals: the reader must fill it in. */
  readonly blank: string;
  /** The same in shells where it differs. */
  readonly blanks?: Readonly<Partial<Record<Shell, string>>>;
}

/** What a command may leave open, and the blank that is shown where the case does not tell. */
export const PLACEHOLDERS = [
  { id: 'python', meaning: 'the interpreter that refused', blank: 'python3', blanks: { powershell: 'py', cmd: 'py', 'git-bash': 'py' } },
  {
    id: 'maker',
    meaning: 'the interpreter that makes a new environment: never one inside an environment',
    blank: 'python3',
    blanks: { powershell: 'py', cmd: 'py', 'git-bash': 'py' },
  },
  { id: 'again', meaning: "the reader's own command once more, in its tool's words, whatever it was; dangerous and idle options left out", blank: 'COMMAND' },
  { id: 'install', meaning: 'what to install, with the options that change what or from where', blank: 'PACKAGE' },
  { id: 'upgrade', meaning: "what pip is to do to itself, from the verb on: the reader's own words", blank: 'install --upgrade pip' },
  {
    id: 'uv-again',
    meaning: "uv's command in a new environment .venv: a project's own once more (`uv add`, `uv sync`), else `uv pip install` into it",
    blank: 'uv pip install --python .venv PACKAGE',
  },
  { id: 'uv-python', meaning: 'the Python that was asked of uv, as its option; nothing where none was', blank: '' },
  { id: 'application', meaning: 'the one requirement that was asked for, with extras and version', blank: 'PACKAGE' },
  { id: 'package', meaning: "one package's name", blank: 'PACKAGE' },
  { id: 'system-package', meaning: "one package's bare name as package managers of systems write it", blank: 'PACKAGE' },
  { id: 'path', meaning: 'the refused path', blank: 'PATH' },
  { id: 'folder', meaning: 'the folder that the refusal is about', blank: 'FOLDER' },
  { id: 'venv', meaning: "the environment's folder", blank: 'FOLDER' },
  { id: 'venv-old', meaning: 'the same with -old behind it', blank: 'FOLDER-old' },
  { id: 'venv-new', meaning: 'the same with -new behind it', blank: 'FOLDER-new' },
  {
    id: 'venv-python',
    meaning: 'the Python inside that environment',
    blank: 'FOLDER/bin/python',
    blanks: { powershell: 'FOLDER\\Scripts\\python', cmd: 'FOLDER\\Scripts\\python', 'git-bash': 'FOLDER/Scripts/python' },
  },
  { id: 'asked-venv', meaning: 'the folder of the environment that the command was to make, as it was typed', blank: '.venv' },
  {
    id: 'asked-python',
    meaning: 'the Python inside that environment',
    blank: '.venv/bin/python',
    blanks: { powershell: '.venv\\Scripts\\python', cmd: '.venv\\Scripts\\python', 'git-bash': '.venv/Scripts/python' },
  },
  {
    id: 'new-python',
    meaning: 'the Python inside a new environment .venv in the folder where the reader is',
    blank: '.venv/bin/python',
    blanks: { powershell: '.venv\\Scripts\\python', cmd: '.venv\\Scripts\\python', 'git-bash': '.venv/Scripts/python' },
  },
] as const satisfies readonly PlaceholderRow[];
export type Placeholder = (typeof PLACEHOLDERS)[number]['id'];

/** One placeholder. */
export const placeholder = (id: Placeholder): PlaceholderRow => PLACEHOLDERS.find((row) => row.id === id) ?? PLACEHOLDERS[0];

/** What stands for a placeholder that the case does not fill. */
export const blankFor = ({ blank, blanks }: PlaceholderRow, shell: Shell): string => blanks?.[shell] ?? blank;

/** A placeholder as it stands in a command; group 1 is its name. `${…}` is the shell's own. */
export const IN_COMMAND = /(?<!\$)\{([a-z-]+)\}/g;
