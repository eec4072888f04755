import { matches } from '../vocabulary/glob.ts';
import type { Place } from '../vocabulary/places.ts';
import { plainPath } from '../vocabulary/plainPath.ts';
import type { System } from '../vocabulary/systems.ts';
import { PLACE_GLOBS } from './placeGlobs.ts';

/** What a folder lies on rather than what it is for: an environment on a synchronised drive is both. */
const GROUNDS: ReadonlySet<Place> = new Set(['cloud', 'network-drive', 'mount']);

const isAbsolute = (path: string): boolean => /^(?:[a-z]:\/|\/|~)/.test(path);

/** Folders that look the same on macOS and Linux but belong to somebody else there. */
const onSystem = (place: Place, os: System | undefined): Place => (place === 'system' && os === 'macos' ? 'mac-local' : place);

/** A path without what a package calls its own: a package named conda or virtualenv makes no folder one. */
const withoutPackage = (path: string): string => path.replace(/(\/(?:site|dist)-packages\/).*$/, '$1x');

/** The places a path lies in on that system: what the folder is for, and what it lies on, in the order of the rows; a relative path lies in the project. */
export function placesOf(path: string, os?: System, rows = PLACE_GLOBS): readonly Place[] {
  const plain = withoutPackage(plainPath(path));
  if (!plain) return [];
  if (!isAbsolute(plain)) return ['project'];
  const fitting = rows.filter(({ glob }) => matches(glob, plain)).map(({ place }) => place);
  const firsts = [fitting.find((place) => GROUNDS.has(place)), fitting.find((place) => !GROUNDS.has(place))];
  return [...new Set(fitting)].filter((place) => firsts.includes(place)).map((place) => onSystem(place, os));
}
