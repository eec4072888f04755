/** Names that people give an environment's folder, in lower case; what lies in one begins with a folder of LAYOUT. */
export const ENVIRONMENT_NAMES: readonly { readonly name: string; readonly example: string }[] = [
  { name: '.venv', example: '/home/mia/shop/.venv/bin/rich' },
  { name: 'venv', example: '/home/mia/shop/venv/bin/rich' },
  { name: 'env', example: '/home/mia/shop/env/bin/pip' },
  { name: '.env', example: '/home/mia/shop/.env/bin/pip' },
];

/** Folders whose every child is an environment. */
export const ENVIRONMENT_PARENTS: readonly { readonly name: string; readonly example: string }[] = [
  { name: 'virtualenvs', example: '/home/mia/.local/share/virtualenvs/shop-aB3/lib/python3.11/site-packages/rich' },
  { name: '.virtualenvs', example: '/home/mia/.virtualenvs/shop/lib/python3.11/site-packages/rich' },
  { name: 'venvs', example: '/home/mia/venvs/shop/lib/python3.11/site-packages/rich' },
  { name: 'envs', example: '/srv/envs/shop/lib/python3.11/site-packages/rich' },
  { name: '.tox', example: '/home/mia/shop/.tox/py311/lib/python3.11/site-packages/rich' },
  { name: '.nox', example: '/home/mia/shop/.nox/tests/lib/python3.11/site-packages/rich' },
];

/** What an environment's folder holds. */
const LAYOUT = ['lib', 'lib64', 'bin', 'scripts', 'include', 'share'];

/** Folders of systems, in whatever depth: no environment of a reader's own lies there. */
const SYSTEM =
  /^(?:\/(?:private\/|(?:mnt|cygdrive)\/[a-z]\/|[a-z]\/)?(?:etc|usr|lib\d*|bin|sbin|system|library|boot|proc|sys|dev|run|nix|snap|gnu|var\/lib|opt\/homebrew|windows|program files[^/]*|programdata)|[a-z]:[\\/](?:windows|program files[^\\/]*|programdata))(?:[\\/]|$)/i;

/** A folder's name with the word in it: `.venv-shop`, `py311_venv`; never a part of another word. */
const VENV_WORD = /(?:^|[-_.])venv\d*(?:[-_.]|$)/;

/** Whether these parts begin as only the inside of a Python environment does: `lib/python3.11`, `Lib/site-packages`, `bin/pip`, `Scripts/python.exe`. */
const isInside = ([first = '', second = '']: readonly string[]): boolean =>
  (/^lib(?:64)?$/.test(first) && /^(?:python[\d.]+|site-packages)$/.test(second)) ||
  (/^(?:bin|scripts)$/.test(first) && /^(?:python[\d.]*|pip[\d.]*|activate(?:\.\w+)?)(?:\.exe)?$/.test(second));

/** On Windows the programs of an environment lie in its Scripts. */
const isScripts = (drive: string, [first, second]: readonly string[]): boolean =>
  /^[a-z]:$/.test(drive) && first === 'scripts' && (second === undefined || second.endsWith('.exe'));

/** Names that are nothing but an environment's; `env` and `.env` can be much else. */
const isPlain = (name: string): boolean => name.includes('venv');

/** Whether the part at `i` is an environment's folder: by its name, by the folder around it, or by a name with venv in it and what lies inside. */
function isEnvironment(parts: readonly string[], i: number, names: typeof ENVIRONMENT_NAMES, parents: typeof ENVIRONMENT_PARENTS): boolean {
  const [part = '', parent = ''] = [parts[i], parts[i - 1]];
  const inside = parts.slice(i + 1);
  const isNamed = names.some(({ name }) => name === part);
  if (isNamed && isPlain(part)) return inside.length === 0 || LAYOUT.includes(inside[0] ?? '');
  const isPlaced = isNamed || parents.some(({ name }) => name === parent);
  return ((isPlaced || VENV_WORD.test(part)) && isInside(inside)) || (isPlaced && isScripts(parts[0] ?? '', inside));
}

/** Packages and Python itself have folders of that name too. */
const isOfPython = (parts: readonly string[], i: number): boolean =>
  parts.slice(0, i).some((part) => /^(?:site|dist)-packages$/.test(part)) || /^python[\d.]+$/.test(parts[i - 1] ?? '');

/**
 * The folder of the environment that a path lies in, cut at the environment's own name; undefined where the path does not say plainly which
 * folder that is. Commands that move, delete or change rights name nothing else.
 */
export function environmentOf(path: string, names = ENVIRONMENT_NAMES, parents = ENVIRONMENT_PARENTS): string | undefined {
  if (SYSTEM.test(path)) return undefined;
  const parts = path.replace(/[\\/]$/, '').split(/[\\/]/);
  const lower = parts.map((part) => part.toLowerCase());
  const at = lower.findLastIndex((_, i) => isEnvironment(lower, i, names, parents) && !isOfPython(lower, i));
  return at < 1 ? undefined : path.slice(0, parts.slice(0, at + 1).join('/').length);
}
