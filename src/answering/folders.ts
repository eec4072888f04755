import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Place } from '../vocabulary/places.ts';

/** How a path is cut at the folder that a place is about; group 1 is that folder. */
const ROOTS: Readonly<Partial<Record<Place, RegExp>>> = {
  'user-site': /^(.*?(?:[\\/]\.local[\\/](?:lib|lib64|bin)|[\\/]library[\\/]python|[\\/]appdata[\\/]roaming[\\/]python))(?:[\\/].*)?$/i,
  'user-python': /^(.*?\/\.pyenv\/versions\/[^/]+\/lib\/python[\d.]+\/site-packages)(?:\/.*)?$/,
  home: /^(.*?\/\.config\/pip)(?:\/.*)?$/,
  cache: /^(.*[\\/](?:\.cache[\\/][\w-]+|library[\\/]caches[\\/][\w-]+|pip[\\/]cache|uv[\\/]cache))(?:[\\/].*)?$/i,
};

/** Paths that a shell or the system reads as another one: relative ones, steps up or in place, trailing dots and spaces, wildcards, doubled slashes, other servers, verbatim paths. */
const UNCLEAR = /(?<!^[A-Za-z]):|^(?![A-Za-z]:[\\/]|\/)|(?:^|[\\/])\.{1,2}(?:[\\/]|$)|[. ](?:[\\/]|$)|[*?[\]]|[\\/]{2}/;

/** Folders at the root of a system or a drive that are more than any one command may be about. */
export const SYSTEM_FOLDERS: readonly { readonly name: string; readonly example: string }[] = [
  { name: 'home', example: '/home' },
  { name: 'users', example: '/users' },
  { name: 'usr', example: '/usr' },
  { name: 'lib', example: '/lib' },
  { name: 'lib64', example: '/lib64' },
  { name: 'bin', example: '/bin' },
  { name: 'sbin', example: '/sbin' },
  { name: 'etc', example: '/etc' },
  { name: 'opt', example: '/opt' },
  { name: 'var', example: '/var' },
  { name: 'srv', example: '/srv' },
  { name: 'mnt', example: '/mnt' },
  { name: 'media', example: '/media' },
  { name: 'tmp', example: '/tmp' },
  { name: 'root', example: '/root' },
  { name: 'library', example: '/library' },
  { name: 'system', example: '/system' },
  { name: 'applications', example: '/applications' },
  { name: 'volumes', example: '/volumes' },
  { name: 'program files', example: 'C:/program files' },
  { name: 'program files (x86)', example: 'C:/program files (x86)' },
  { name: 'programdata', example: 'C:/programdata' },
  { name: 'windows', example: 'C:/windows' },
];
/** Folders whose every child is as wide: one person's whole home, the administrator's whole tree. */
export const HOLDERS: readonly { readonly name: string; readonly example: string }[] = [
  { name: 'home', example: '/home/mia' },
  { name: 'users', example: '/users/mia' },
  { name: 'usr', example: '/usr/mia' },
  { name: 'volumes', example: '/volumes/mia' },
  { name: 'mnt', example: '/mnt/mia' },
  { name: 'media', example: '/media/mia' },
];

/** A path without the mount that only one shell or system puts before it. */
const withoutMount = (path: string): string => path.replace(/^\/(?:private(?=\/)|(?:mnt|cygdrive)\/[a-z](?=\/)|[a-z](?=\/))/i, '');

/** Roots, drives, homes and system folders: a command on the whole of one does harm. */
export function isTooWide(folder: string, systemFolders = SYSTEM_FOLDERS, holders = HOLDERS): boolean {
  const [first, ...rest] = withoutMount(folder)
    .toLowerCase()
    .replace(/^[a-z]:/, '')
    .split(/[\\/]/)
    .filter(Boolean);
  // Homes lie in other places too: /export/home/mia, /nfs/users/mia.
  if (/^(?:home\d*|homes|users)$/.test(rest.at(-2) ?? '')) return true;
  const isOne = (rows: typeof SYSTEM_FOLDERS): boolean => rows.some(({ name }) => name === first);
  return first === undefined || (rest.length === 0 && isOne(systemFolders)) || (rest.length === 1 && isOne(holders));
}

/** What the refused path itself lies in; what an answer or a link states names no folder. */
const placesOfPath = ({ place = [] }: Facts): readonly Place[] =>
  place.filter(({ origin }) => origin.by === 'text' && origin.path !== undefined).map(({ value }) => value);

/** A folder that a command may move, delete or give to somebody: one that the path names plainly, and none that is more than that. */
function safe(facts: Facts, folder: string | undefined): string | undefined {
  const path = leading(facts, 'path') ?? '';
  const isUnsure = facts.trait?.some(({ value }) => value === 'unsure-path') ?? false;
  // What lies below /root is root's own, whoever is refused there.
  const isRoots =
    [path, folder ?? ''].some((one) => /^\/(?:private\/)?(?:var\/)?root(?:\/|$)/.test(one)) && !facts.prompt?.some(({ value }) => value === 'root');
  return folder && !isUnsure && !isRoots && !UNCLEAR.test(path) && !isTooWide(folder) ? folder : undefined;
}

/** The environment's folder, where the refused path lies in one. */
export function venvOf(facts: Facts): string | undefined {
  const [environment = '', origin] = [leading(facts, 'environment'), facts.environment?.[0]?.origin];
  // A command whose interpreter was refused lies in an environment of its own.
  const path = (origin?.by === 'text' ? origin.path : undefined) ?? leading(facts, 'path') ?? '';
  const isAround = environment !== '' && path.startsWith(environment) && /^(?:[\\/]|$)/.test(path.slice(environment.length));
  return isAround && !UNCLEAR.test(path) ? safe(facts, environment) : undefined;
}

/** The folder that the refusal is about: the environment, the user's packages, the cache; of no other place is a folder named. */
export function folderOf(facts: Facts): string | undefined {
  const path = leading(facts, 'path') ?? '';
  const place = placesOfPath(facts).find((one) => one in ROOTS);
  return venvOf(facts) ?? (place && safe(facts, ROOTS[place]?.exec(path)?.[1]));
}

/** Why no folder is named, as the end of a sentence; undefined where one is. */
export function whyNoFolder(facts: Facts): string | undefined {
  const path = leading(facts, 'path');
  if (folderOf(facts)) return undefined;
  if (path === undefined) return 'no refused path stands in the text';
  if (UNCLEAR.test(path) || facts.trait?.some(({ value }) => value === 'unsure-path')) return 'the refused path can be read in more than one way';
  return 'the refused path does not say plainly which folder of your own that is';
}
