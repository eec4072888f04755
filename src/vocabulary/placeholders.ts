/** What a command may leave open, what fills it, and the blank that is shown where the case does not tell. `windows`: the blank there, where it differs. */
export const PLACEHOLDERS = [
  { id: 'python', meaning: 'the interpreter', blank: 'python3', windows: 'py' },
  { id: 'install', meaning: 'what to install', blank: 'PACKAGE' },
  { id: 'package', meaning: "one package's name", blank: 'PACKAGE' },
  { id: 'path', meaning: 'the refused path', blank: 'PATH' },
  { id: 'folder', meaning: 'the folder that the refusal is about', blank: 'FOLDER' },
  { id: 'venv', meaning: "the environment's folder", blank: '.venv' },
  { id: 'venv-old', meaning: 'the same with -old behind it', blank: '.venv-old' },
  { id: 'venv-python', meaning: 'the Python inside the environment', blank: '.venv/bin/python', windows: '.venv\\Scripts\\python' },
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number]['id'];

/** A placeholder as it stands in a command; group 1 is its name. `${…}` is the shell's own. */
export const IN_COMMAND = /(?<!\$)\{([a-z-]+)\}/g;
