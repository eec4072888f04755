/** A path as globs see it: lower case, `/` for both slashes, none doubled but at the start. */
export const plainPath = (path: string): string =>
  path
    .toLowerCase()
    .replace(/\\/g, '/')
    .replace(/(?<!^)\/{2,}/g, '/')
    .trim();
