import type { Facts } from './types.ts';

/** How a path is cut at the folder that a place is about; group 1 is that folder. */
const ROOTS: Readonly<Record<string, RegExp>> = {
  venv: /^(.+?)[\\/](?:lib|lib64|bin|scripts|include|share|etc)(?:[\\/].*)?$/i,
  'own-site-packages': /^(.+?)[\\/](?:lib|scripts|bin|include)(?:[\\/].*)?$/i,
  'user-site': /^(.*?[\\/]\.local|.*?[\\/]library[\\/]python|.*?[\\/]appdata[\\/]roaming[\\/]python)(?:[\\/].*)?$/i,
  cache: /^(.*?[\\/](?:\.cache[\\/][\w-]+|caches[\\/][\w-]+|pip[\\/]cache|uv[\\/]cache))(?:[\\/].*)?$/i,
};

/** Folders at the root of a system or a drive that are more than any one command may be about. */
const SYSTEM_FOLDERS = new Set([
  'home',
  'users',
  'usr',
  'lib',
  'lib64',
  'bin',
  'sbin',
  'etc',
  'opt',
  'var',
  'srv',
  'mnt',
  'media',
  'tmp',
  'root',
  'library',
  'system',
  'applications',
  'volumes',
  'program files',
  'program files (x86)',
  'programdata',
  'windows',
]);
/** Folders whose every child is as wide: one person's whole home, the administrator's whole tree. */
const HOLDERS = new Set(['home', 'users', 'usr', 'volumes', 'mnt', 'media']);

/** Roots, drives, homes and system folders: a command on the whole of one does harm. */
function isTooWide(folder: string): boolean {
  const [first, ...rest] = folder
    .toLowerCase()
    .replace(/^[a-z]:/, '')
    .split(/[\\/]/)
    .filter(Boolean);
  return first === undefined || (rest.length === 0 && SYSTEM_FOLDERS.has(first)) || (rest.length === 1 && HOLDERS.has(first));
}

const parent = (path: string): string | undefined => /^(.+)[\\/][^\\/]+[\\/]?$/.exec(path)?.[1];

/** The folder that the refusal is about: the environment, the user's packages, the cache, or the folder that holds the path. */
export function folderOf({ path, place }: Facts): string | undefined {
  if (!path || !place) return undefined;
  if (place === 'project') return '.';
  const folder = ROOTS[place]?.exec(path)?.[1] ?? (place in ROOTS ? path : parent(path));
  return folder && !isTooWide(folder) ? folder : undefined;
}

/** The environment's folder, where the path lies in one. */
export const venvOf = (facts: Facts): string | undefined => (facts.place === 'venv' || facts.place === 'own-site-packages' ? folderOf(facts) : undefined);
