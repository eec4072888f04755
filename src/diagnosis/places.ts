import { matches } from './glob.ts';
import type { System } from './types.ts';

/**
 * Places: the kinds of folder a path can lie in; the first row that fits decides, so the special stand before the general.
 * Globs run over the path in lower case with `/` for both slashes.
 */
export const PLACES = [
  { id: 'store', label: 'Python from the Microsoft Store', globs: ['*/windowsapps/*', '*/windowsapps', '*pythonsoftwarefoundation.python*'] },
  { id: 'pip-temp', label: "pip's temporary folder", globs: ['*/temp/pip-*', '*/tmp/pip-*', '/tmp/pip-*', '*/t/pip-*', '*/temp/pip_*', '*/tmp/pip_*', '*/temp/tmp*', '*/temp/easy_install-*'] },
  { id: 'cache', label: "pip's cache", globs: ['*/.cache/pip*', '*/.cache/uv*', '*/.cache/pypoetry*', '*/library/caches/pip*', '*/library/caches/pypoetry*', '*/pip/cache*', '*/uv/cache*', '*/pypoetry/cache*', '*/pipenv/cache*', '*/.cache/pre-commit*'] },
  { id: 'no-home', label: 'a home folder that is not yours', globs: ['/.local', '/.local/*', '/.cache', '/.cache/*', '/.config*', '/nonexistent', '/nonexistent/*', '/var/www/.local*', '/var/www/.cache*'] },
  { id: 'cloud', label: 'a synchronised folder', globs: ['*/onedrive/*', '*/onedrive - *', '*/dropbox/*', '*/google drive/*', '*/icloud*', '*/mobile documents/*', '*/icloudrive/*'] },
  { id: 'network-drive', label: 'a network drive', globs: ['//*'] },
  { id: 'user-python', label: 'your own Python', globs: ['*/appdata/local/programs/python/*', '*/appdata/local/python/*', '*/.pyenv/*', '*/.asdf/*', '*/pyenv-win/*', '*/scoop/apps/*', '*/uv/python/*', '*/uv/tools/*', '*/pipx/venvs/*', '*/.local/pipx/*', '*/pipx/*'] },
  { id: 'user-site', label: 'your own packages', globs: ['*/appdata/roaming/python/*', '*/appdata/roaming/python', '*/.local/lib/python*', '*/.local/lib', '*/.local/bin*', '*/.local', '*/.local/share/man*', '/users/*/library/python*'] },
  { id: 'shared-conda', label: 'a conda that belongs to administrators', globs: ['?:/programdata/*conda*', '/opt/*conda*', '?:/program files*/*conda*'] },
  { id: 'user-conda', label: 'your own conda', globs: ['/users/*conda*', '?:/users/*conda*', '/home/*conda*', '/root/*conda*', '?:/*conda3/*', '?:/*conda/*', '?:/*conda2/*', '*/mambaforge/*', '*/micromamba/*'] },
  { id: 'windows-folder', label: 'the Windows folder', globs: ['?:/windows/*', '?:/windows'] },
  { id: 'program-files', label: 'Program Files', globs: ['?:/program files/*', '?:/program files (x86)/*', '?:/progra~?/*', '?:/program files', '?:/program files*'] },
  { id: 'programdata', label: 'ProgramData', globs: ['?:/programdata/*', '?:/users/all users/*'] },
  { id: 'venv', label: 'a virtual environment', globs: ['*/.venv/*', '*/venv/*', '*/.venv', '*/venv', '*/virtualenvs/*', '*/.virtualenvs/*', '*/venvs/*', '*/env/lib*', '*/env/scripts/*', '*/env/bin/*', '*/envs/*', '*venv*/lib/*', '*venv*/scripts/*', '*venv*/bin/*', '*env/lib/*', '*env/scripts/*', '*env/bin/*', '*/.tox/*', '*/python-env*', '*/ve/lib/*', '*venv/include*'] },
  { id: 'windows-root', label: 'a Python for everybody on the drive', globs: ['?:/python#/*', '?:/python#', '?:/python/*', '?:/python#-*/*', '?:/python/python*', '?:/python #*'] },
  { id: 'mac-system', label: 'a part of macOS', globs: ['/system/*', '/private/var/db/*', '/usr/bin/*.app'] },
  { id: 'mac-library', label: "the Mac's shared Library", globs: ['/library/*', '/library', '/applications/*'] },
  { id: 'homebrew', label: 'Homebrew', globs: ['/usr/local/cellar/*', '/usr/local/caskroom/*', '/opt/homebrew/*', '/home/linuxbrew/*', '/usr/local/opt/*', '/usr/local/var/*', '/usr/local/homebrew/*'] },
  { id: 'nix', label: 'a package store that nobody may change', globs: ['/nix/*', '/snap/*', '/gnu/store/*', '/var/task*'] },
  { id: 'temp', label: 'the temporary folder', globs: ['/tmp', '/tmp/*', '/var/tmp/*', '/var/tmp', '/private/tmp*', '/var/folders/*', '/private/var/folders/*', '*/appdata/local/temp*', '?:/windows/temp*', '?:/temp/*', '?:/tmp/*'] },
  { id: 'mount', label: 'a drive of another system', globs: ['/mnt/*', '/media/*', '/sdcard*', '/storage/emulated*', '/volumes/*', '/run/media/*'] },
  { id: 'system', label: "the system's Python", globs: ['/usr/*', '/usr', '/lib/python*', '/lib/*', '/lib64/*', '/bin/*', '/sbin/*', '/etc/*', '/var/lib/*', '/opt/*', '/opt', '/cvmfs/*', '/global/*', '/apps/*', '/software/*', '/sw/*', '/local/*'] },
  { id: 'mac-local', label: "the Mac's shared Python", globs: ['/usr/local/lib/python*'] },
  { id: 'own-site-packages', label: 'an environment of your own', globs: ['?:/*/lib/site-packages/*', '?:/*/scripts/*.exe', '/home/*/site-packages/*', '/users/*/site-packages/*'] },
  { id: 'home', label: 'your own folders', globs: ['?:/users/*', '/home/*', '/users/*', '/root/*', '/root'] },
  { id: 'project', label: "the project's folder", globs: ['./*', '../*'] },
] as const;

export type Place = (typeof PLACES)[number]['id'];

const isAbsolute = (path: string): boolean => /^(?:[a-z]:\/|\/|~)/.test(path);

/** Folders that look the same on macOS and Linux but belong to somebody else there. */
const systemOf = (place: Place | undefined, os: System | undefined): Place | undefined => (place === 'system' && os === 'macos' ? 'mac-local' : place);

/** The place a path lies in on that system, or undefined when no row fits; a relative path lies in the project. */
export function placeOf(path: string, os?: System): Place | undefined {
  const plain = path.toLowerCase().replace(/\\/g, '/').replace(/(?<!^)\/{2,}/g, '/').trim();
  if (!plain) return undefined;
  if (!isAbsolute(plain)) return 'project';
  return systemOf(PLACES.find((place) => place.globs.some((glob) => matches(glob, plain)))?.id, os);
}
