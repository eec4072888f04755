import { isKnownImport } from '../../vocabulary/knownPackages.ts';

/** What installers put behind a package's name. */
const SUFFIXES = ['.dist-info', '.egg-info', '.egg', '.libs', '.data', '.pth', '.py', '.exe'];
const suffixOf = (part: string): string => SUFFIXES.find((one) => part.endsWith(one)) ?? '';

const VERSION = /^\d{1,4}(?:\.\d{1,4}){0,3}(?:\.?(?:a|b|rc|post|dev)\d{1,3})?$/;

/** A package's folder or file as anybody may see it; undefined where its name is not known. */
function openName(part: string): string | undefined {
  const suffix = suffixOf(part);
  const [name = '', version] = part.slice(0, part.length - suffix.length).split(/-(?=\d|VERSION)/);
  if (!isKnownImport(name)) return undefined;
  return `${name}${version === undefined ? '' : `-${VERSION.test(version) ? version : 'VERSION'}`}${suffix}`;
}

/** A part of a path that is named after a package: only below the folders that hold packages or their programs does a name mean one. */
export function openPackagePart(part: string, before = ''): string | undefined {
  const holder = before.toLowerCase();
  if (holder === 'scripts' || holder === 'bin') return openName(part);
  return holder === 'site-packages' || holder === 'dist-packages' ? (openName(part) ?? `PACKAGE${suffixOf(part)}`) : undefined;
}
