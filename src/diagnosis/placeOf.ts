import { matches } from './glob.ts';
import type { Place } from './places.ts';
import { PLACES } from './places.ts';
import { plainPath } from './plainPath.ts';
import type { System } from './types.ts';

const isAbsolute = (path: string): boolean => /^(?:[a-z]:\/|\/|~)/.test(path);

/** Folders that look the same on macOS and Linux but belong to somebody else there. */
const systemOf = (place: Place | undefined, os: System | undefined): Place | undefined => (place === 'system' && os === 'macos' ? 'mac-local' : place);

/** The place a path lies in on that system, or undefined when no row fits; a relative path lies in the project. */
export function placeOf(path: string, os?: System): Place | undefined {
  const plain = plainPath(path);
  if (!plain) return undefined;
  if (!isAbsolute(plain)) return 'project';
  return systemOf(PLACES.find((place) => place.globs.some((glob) => matches(glob, plain)))?.id, os);
}
