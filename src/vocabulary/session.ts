/** The program that was installing. */
export const TOOLS = ['pip', 'uv', 'pipx', 'poetry', 'pipenv', 'conda', 'setup.py', 'venv'] as const;
export type Tool = (typeof TOOLS)[number];

/** What the reader was doing with it. Whether anything was to be installed: `installs` below. */
export const VERBS = [
  'install', // also add, create with packages
  'upgrade-pip', // an install of nothing but pip and its kin
  'sync', // what a project's files ask for: uv sync, poetry install, pipenv sync
  'uninstall',
  'download',
  'wheel',
  'venv', // makes an environment
  'ensurepip',
  'cache',
  'config',
  'list', // only looks: list, show, check, freeze, index
  'run', // starts a program or a shell, installs a Python, updates the tool itself
] as const;
export type Verb = (typeof VERBS)[number];

/** The verbs that ask for packages by name. */
const INSTALLING: readonly (Verb | undefined)[] = ['install', 'upgrade-pip', undefined];

/** Whether commands that install may be shown: where the text does not tell what was done, an installation is supposed. */
export const installs = (verb: Verb | undefined): boolean => INSTALLING.includes(verb);

/** What prompts and commands tell of the session; `(venv) $ sudo pip` tells two. */
export const PROMPTS = ['sudo', 'conda', 'venv', 'administrator', 'root'] as const;
export type Prompt = (typeof PROMPTS)[number];

/** What was going on when the refusal came; the leading one stands first. */
export const OPERATIONS = ['connecting', 'replacing-pip', 'removing', 'starting', 'writing'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** pip's closing hint: `user-option` names --user, `permissions` only says to check the permissions. */
export const HINTS = ['user-option', 'permissions'] as const;
export type Hint = (typeof HINTS)[number];

/** What only a person can tell; stated by answers, never read from a text. */
export const SIGNS = [
  'program-open', // a program that uses the package is running
  'fails-at-times', // the same command succeeds now and then
  'sudo-before', // pip was once run with sudo or as administrator
  'in-container', // the command runs in a container, an image build or a CI
  'installing-python', // Python itself is being installed, no package yet
  'installed-before', // pip says that the package is there
] as const;
export type Sign = (typeof SIGNS)[number];

/** What follows from the text or the refused path by a rule of its own (src/reading/traitsOf.ts). */
export const TRAITS = [
  'long-path', // the path is near or above what Windows opens without a setting
  'leftover-name', // a part of the path begins with ~, as pip renames what it is about to delete
  'container-log', // the lines are numbered or named by an image build, compose or a supervisor
  'not-debian', // a Python that apt does not serve: another Linux, or one that was built by hand
  'other-owner', // a listing names an owner who is neither root nor the reader
  'unsure-path', // the path was printed with signs or line ends that may or may not belong to it
  'no-interpreter', // the Python behind a command is missing or may not be started, so it is of no use
  'no-such-program', // pip or Python was called by its name and not found
  'no-such-maker', // the same of virtualenv and its kin, which make environments
  'only-the-command', // the command pip is of another age than the pip that it starts, which is whole
  'pip-left-to-system', // the system's own Python has no pip, and mostly none that it could unpack
  'no-such-tool', // a tool other than pip was not found, so none of its own words can be run
  'no-python-left', // every name by which a Python could answer is shown as not found
  'guarded-by-macos', // a part of macOS itself, which no setting of the reader's opens
  'installed-part', // a relative path that every installed copy has, such as RECORD: no file of a project
  'program-start', // a program could not be started; nothing was being written
] as const;
export type Trait = (typeof TRAITS)[number];
