/** Names under which a distribution is imported, where the two have little in common. */
const DISTRIBUTIONS: Readonly<Record<string, string>> = {
  cv2: 'opencv-python',
  pil: 'Pillow',
  yaml: 'PyYAML',
  sklearn: 'scikit-learn',
  bs4: 'beautifulsoup4',
  easy_install: 'setuptools',
  pkg_resources: 'setuptools',
  _distutils_hack: 'setuptools',
  win32: 'pywin32',
  pythonwin: 'pywin32',
  pywin32_system32: 'pywin32',
};

/** Folders and programs that are the tools around a package, not one themselves. */
const TOOLS = /^(?:lib|bin|scripts|site-packages|dist-packages|__pycache__|include|share|etc|man\d?|test-easy-install|python[\d.]*|activate|develop|build)$/i;

/** Where in a path a package's name stands, the surest first; group 1 is the name, perhaps with its version. */
const IN_PATH: readonly RegExp[] = [
  /(?:site|dist)-packages[\\/]~?([A-Za-z0-9_][^\\/]*)/i,
  /([A-Za-z0-9][\w.-]*)\.egg-info/,
  /[\\/]([A-Za-z0-9][\w.]*?-\d[^\\/]*)\.whl$/,
  /[\\/](?:scripts|bin)[\\/](?:[^\\/]*[\\/])?([^\\/]+?)(?:\.exe)?(?:\.deleteme)?$/i,
  /[\\/]pip[-_]build[\w-]*[\\/]([A-Za-z0-9][\w.-]*)/,
];

/** A folder's or file's name without what stands behind the package's own. */
const bareName = (name: string): string =>
  name.replace(/-(?:nspkg|\d[\w.+]*).*$/, '').replace(/\.(?:py|pyd|pyc|pth|libs|so|dist-info|egg-info|egg|cpython).*$/, '');

/** The package that a path gives away: a folder in site-packages, a wheel, a program in Scripts. */
export function packageOfPath(path: string): string | undefined {
  const inside = IN_PATH.map((pattern) => pattern.exec(path)?.[1]).find((name) => name !== undefined);
  const name = inside && bareName(inside);
  if (!name || TOOLS.test(name) || !/^[A-Za-z0-9_][\w.-]*$/.test(name)) return undefined;
  return /^pip[\d.]*$/.test(name) ? 'pip' : (DISTRIBUTIONS[name.toLowerCase()] ?? name);
}
