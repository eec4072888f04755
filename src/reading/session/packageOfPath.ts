/** Names under which a distribution is imported, where the two have little in common. */
export const DISTRIBUTIONS: readonly { readonly imported: string; readonly distribution: string; readonly example: string }[] = [
  { imported: 'cv2', distribution: 'opencv-python', example: '/venv/lib/python3.12/site-packages/cv2/cv2.so' },
  { imported: 'pil', distribution: 'Pillow', example: '/venv/lib/python3.12/site-packages/PIL/Image.py' },
  { imported: 'yaml', distribution: 'PyYAML', example: '/venv/lib/python3.12/site-packages/yaml/reader.py' },
  { imported: 'sklearn', distribution: 'scikit-learn', example: '/venv/lib/python3.12/site-packages/sklearn/base.py' },
  { imported: 'bs4', distribution: 'beautifulsoup4', example: '/venv/lib/python3.12/site-packages/bs4/element.py' },
  { imported: 'easy_install', distribution: 'setuptools', example: '/venv/lib/python3.8/site-packages/easy_install.py' },
  { imported: 'pkg_resources', distribution: 'setuptools', example: '/venv/lib/python3.12/site-packages/pkg_resources/extern' },
  { imported: '_distutils_hack', distribution: 'setuptools', example: '/venv/lib/python3.12/site-packages/_distutils_hack/override.py' },
  { imported: 'win32', distribution: 'pywin32', example: 'C:\\venv\\Lib\\site-packages\\win32\\win32api.pyd' },
  { imported: 'pythonwin', distribution: 'pywin32', example: 'C:\\venv\\Lib\\site-packages\\pythonwin\\mfc140u.dll' },
  { imported: 'pywin32_system32', distribution: 'pywin32', example: 'C:\\venv\\Lib\\site-packages\\pywin32_system32\\pywintypes312.dll' },
];

/** Folders and programs that are the tools around a package, not one themselves. */
const TOOLS =
  /^(?:lib|bin|scripts|site-packages|dist-packages|__pycache__|include|share|etc|man\d?|test-easy-install|python[\d.]*|(?:de)?activate(?:\.\w{1,4})?|develop|build)$/i;

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
export function packageOfPath(path: string, distributions = DISTRIBUTIONS): string | undefined {
  const inside = IN_PATH.map((pattern) => pattern.exec(path)?.[1]).find((name) => name !== undefined);
  const name = inside && bareName(inside);
  if (!name || TOOLS.test(name) || !/^[A-Za-z0-9_][\w.-]*$/.test(name)) return undefined;
  if (/^pip[\d.]*$/.test(name)) return 'pip';
  return distributions.find(({ imported }) => imported === name.toLowerCase())?.distribution ?? name;
}
