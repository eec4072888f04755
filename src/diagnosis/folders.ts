import type { Facts } from './types.ts';

/** How a path is cut at the folder that a place is about; group 1 is that folder. */
const ROOTS: Readonly<Record<string, RegExp>> = {
  venv: /^(.+?)[\\/](?:lib|lib64|bin|scripts|include|share|etc)(?:[\\/].*)?$/i,
  'own-site-packages': /^(.+?)[\\/](?:lib|scripts|bin|include)(?:[\\/].*)?$/i,
  'user-site': /^(.*?[\\/]\.local|.*?[\\/]library[\\/]python|.*?[\\/]appdata[\\/]roaming[\\/]python)(?:[\\/].*)?$/i,
  cache: /^(.*?[\\/](?:\.cache[\\/][\w-]+|caches[\\/][\w-]+|pip[\\/]cache|uv[\\/]cache))(?:[\\/].*)?$/i,
};

const parent = (path: string): string | undefined => /^(.+)[\\/][^\\/]+[\\/]?$/.exec(path)?.[1];

/** The folder that the refusal is about: the environment, the user's packages, the cache, or the folder that holds the path. */
export function folderOf({ path, place }: Facts): string | undefined {
  if (!path || !place) return undefined;
  if (place === 'project') return '.';
  return ROOTS[place]?.exec(path)?.[1] ?? (place in ROOTS ? path : parent(path));
}

/** The environment's folder, where the path lies in one. */
export const venvOf = (facts: Facts): string | undefined => (facts.place === 'venv' || facts.place === 'own-site-packages' ? folderOf(facts) : undefined);
