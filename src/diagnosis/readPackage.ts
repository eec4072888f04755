/** Where programs name the package in hand; group 1 is the name. The occurrence closest before the failure counts. */
const NAMED: readonly RegExp[] = [
  /Attempting uninstall: ([\w.-]{1,80})/g,
  /Found existing installation: ([\w.-]{1,80})/g,
  /Uninstalling ([A-Za-z0-9][\w.-]{0,80}?)-\d/g,
  /(?:Building wheel for|Failed building wheel for|Running setup\.py (?:install|develop|bdist_wheel) for) ([A-Za-z0-9][\w.-]{0,80})/g,
  /(?:Failed to (?:install|build|download):?|Unable to install package|Attempting install of|Processing dependencies for|Unable to remove files for package:) `?([A-Za-z0-9][\w.-]{0,80}?)(?=-\d|[=<>~!`'" ,;:(\n]|$)/g,
  /Cannot uninstall '?([A-Za-z0-9][\w.-]{0,80}?)'?[. ,\n]/g,
  /[\s/\\`]([A-Za-z0-9][\w.]{0,60}?)-\d[\w.+]{0,30}-(?:py|cp)[\w.]{1,20}-[\w.]{1,40}-[\w.]{1,60}\.whl/g,
];
const COLLECTED = /Installing collected packages: ([^\n]{1,4000})/g;
const COLLECTING = /(?:Collecting|Downloading\/unpacking|Searching for|Obtaining) ([A-Za-z0-9][\w.-]{0,80})/g;

/** A command that is only quoted, as in "Command failed: pip install x". */
const MENTIONED = /pip[\d.]{0,5} install (?:--?[\w-]{1,30} ){0,4}([A-Za-z][\w.-]{0,80})/g;

/** Names under which a distribution is imported, where the two have nothing in common. */
const DISTRIBUTIONS: Readonly<Record<string, string>> = {
  cv2: 'opencv-python',
  PIL: 'Pillow',
  yaml: 'PyYAML',
  sklearn: 'scikit-learn',
  bs4: 'beautifulsoup4',
  easy_install: 'setuptools',
  pkg_resources: 'setuptools',
  _distutils_hack: 'setuptools',
  win32: 'pywin32',
  pythonwin: 'pywin32',
};

const lastBefore = (pattern: RegExp, text: string, end: number): RegExpExecArray | undefined => [...text.slice(0, end).matchAll(pattern)].at(-1);

/** Folder names that stand for the tools around a package, not for one. */
const COMMON = new Set([
  'lib',
  'bin',
  'scripts',
  'site-packages',
  'dist-packages',
  '__pycache__',
  'include',
  'share',
  'etc',
  'man',
  'man1',
  'test-easy-install',
  'python',
  'python3',
  'activate',
  'develop',
  'build',
  'file',
  'git',
]);

/** Where in a path a package's name stands, the surest first; group 1 is the name, perhaps with its version. */
const IN_PATH: readonly RegExp[] = [
  /(?:site|dist)-packages[\\/]~?([^\\/]+)/i,
  /[\\/](?:scripts|bin)[\\/](?:[^\\/]*[\\/])?([^\\/]+?)(?:\.exe)?(?:\.deleteme)?$/i,
  /([A-Za-z0-9][\w.-]*)\.egg-info/,
];

/** The name that a path gives away: a folder in site-packages, a program in Scripts. */
function packageOfPath(path: string): string | undefined {
  const inside = IN_PATH.map((pattern) => pattern.exec(path)?.[1]).find((name) => name !== undefined);
  const name = inside
    ?.replace(/-(?:nspkg|\d[\w.+-]*?)?(?:\.(?:dist-info|egg-info|egg).*)?$/, '')
    .replace(/\.(?:py|pyd|pth|libs|so|dist-info|egg-info|egg).*$/, '');
  const plain = name && /^pip[\d.]*$/.test(name) ? 'pip' : name;
  return plain && !COMMON.has(plain.toLowerCase()) && /^[A-Za-z0-9][\w.-]*$/.test(plain) ? plain : undefined;
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[-_.]/g, '')
    .replace(/^python|py$/g, '');
/** Whether a name from a path can be that package: import names and distribution names are often parts of one another. */
const isLike = (name: string, other: string): boolean => bare(name).includes(bare(other)) || bare(other).includes(bare(name));
const isSame = (name: string, other: string): boolean => bare(name) === bare(other);

/** The name that was said last before the failure. */
const lastName = (patterns: readonly RegExp[], text: string, end: number): string | undefined =>
  patterns
    .map((pattern) => lastBefore(pattern, text, end))
    .filter((match): match is RegExpExecArray => match !== undefined)
    .sort((a, b) => b.index - a.index)[0]?.[1];

/** The names in the last "Installing collected packages" list before the failure. */
const collected = (text: string, end: number): readonly string[] =>
  (lastBefore(COLLECTED, text, end)?.[1] ?? '')
    .split(/,\s*/)
    .map((name) => name.trim().split(/\s/)[0] ?? '')
    .filter(Boolean);

/**
 * The package that was being installed when it failed.
 * @param text the cleaned text
 * @param end where the deciding error stands
 * @param path the refused path
 * @param request what the reader asked for
 */
export function readPackage(text: string, end: number, path: string | undefined, request: readonly string[]): string | undefined {
  const list = collected(text, end);
  const asked = request.flatMap((word) => /^[A-Za-z0-9][\w.-]*(?=$|[[=<>~!@])/.exec(word) ?? []);
  const ofPath = path && packageOfPath(path);
  const known = [...list, ...asked];
  const listed = ofPath && (known.find((name) => isSame(name, ofPath)) ?? known.find((name) => isLike(name, ofPath)));
  const inHand = lastName(list.length > 0 ? NAMED : [...NAMED, COLLECTING], text, end);
  const only = list.length === 1 ? list[0] : undefined;
  return listed ?? only ?? inHand ?? (ofPath && (DISTRIBUTIONS[ofPath] ?? ofPath)) ?? list[0] ?? asked.at(-1) ?? lastName([MENTIONED], text, text.length);
}
