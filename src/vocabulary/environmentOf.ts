/** Names that people give an environment's folder, in lower case; what lies in one begins with a folder of LAYOUT. */
export const ENVIRONMENT_NAMES: readonly { readonly name: string; readonly example: string }[] = [
  { name: '.venv', example: '/home/mia/shop/.venv/bin/pip' },
  { name: 'venv', example: '/home/mia/shop/venv/bin/pip' },
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
  /^(?:\/(?:etc|usr|lib\d*|bin|sbin|system|library|boot|proc|sys|dev|opt\/homebrew)|[a-z]:[\\/](?:windows|program files[^\\/]*|programdata))(?:[\\/]|$)/i;

/** Whether these parts begin as the inside of a Python environment does: `lib/python3.11`, `Lib/site-packages`, `Scripts/x`. */
const isInside = ([first = '', second = '']: readonly string[]): boolean =>
  (/^lib(?:64)?$/.test(first) && /^(?:python[\d.]+|site-packages)$/.test(second)) || first === 'scripts';

/** Whether the part at `i` is an environment's folder: by its name, by the folder around it, or by a name with venv in it and what lies inside. */
function isEnvironment(parts: readonly string[], i: number, names: typeof ENVIRONMENT_NAMES, parents: typeof ENVIRONMENT_PARENTS): boolean {
  const [part = '', parent = ''] = [parts[i], parts[i - 1]];
  const inside = parts.slice(i + 1);
  const isNamed = names.some(({ name }) => name === part);
  if (isNamed) return inside.length === 0 || LAYOUT.includes(inside[0] ?? '');
  return (parents.some(({ name }) => name === parent) || part.includes('venv')) && isInside(inside);
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
