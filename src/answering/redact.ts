/** What is replaced, with a line that only this row cleans. */
export interface RuleRow {
  readonly pattern: RegExp;
  /** What stands there afterwards; `$1` is the pattern's group. */
  readonly becomes: string;
  /** Set where the whole of the pattern is a host: public ones stay. */
  readonly isHost?: true;
  readonly example: string;
}

/** In this order: what can hold another comes first. */
export const RULES: readonly RuleRow[] = [
  { pattern: /\/\/[^\s/@'"]{1,200}@/g, becomes: '//', example: 'https://mia:geheim@pypi.org/simple' },
  { pattern: /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\b(?![:/])/g, becomes: 'MAIL', example: 'Author-email: mia.berg@example.org' },
  {
    pattern: /\b(?:gh[pousr]_|github_pat_|glpat-|pypi-|sk-|xox[abprs]-|AKIA|npm_)[\w-]{10,400}/g,
    becomes: 'TOKEN',
    example: 'PRIVATE-TOKEN glpat-abcdefghij1234',
  },
  {
    pattern: /\b((?:password|passwd|pwd|token|secret|api[_-]?key|authorization)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"'&]{3,400}/gi,
    becomes: '$1SECRET',
    example: 'password = geheim123',
  },
  { pattern: /\b(?:[A-Fa-f0-9]{40,}|[A-Za-z0-9+_-]{48,}={0,2})\b/g, becomes: 'TOKEN', example: '0123456789abcdef0123456789abcdef01234567' },
  {
    pattern: /(?<=:\/\/)[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/g,
    becomes: 'HOST',
    isHost: true,
    example: 'Looking in indexes: https://nexus.acme.example/simple',
  },
  { pattern: /(?<=host=['"])[\w.-]{1,200}(?=['"])/g, becomes: 'HOST', isHost: true, example: "HTTPSConnectionPool(host='nexus.acme.example', port=443)" },
  { pattern: /^(\\\\(?:\\\\)?)[^\\\s]{1,63}(?=\\)/gm, becomes: '$1HOST', example: '\\\\fileserver\\shop' },
  { pattern: /([\s'"])(\\\\(?:\\\\)?)[A-Za-z0-9][^\\\s'"]{0,62}(?=\\)/g, becomes: '$1$2HOST', example: "Access is denied: '\\\\fileserver\\shop'" },
  { pattern: /\b([\w.-]{1,40})@([\w.-]{1,60})(?=[:\s])/g, becomes: 'USER@HOST', example: '[mia@lab ~]$ pip install rich' },
  { pattern: /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g, becomes: 'IP', example: 'connect to 10.1.2.30 failed' },
  { pattern: /(?<![\w:])(?:[A-Fa-f0-9]{1,4}:){4,7}[A-Fa-f0-9]{1,4}(?![\w:])/g, becomes: 'IP', example: 'connect to fd00:1:2:3:4:5:6:7 failed' },
  { pattern: /\bS-1-5-21(?:-\d{1,10}){3,4}\b/g, becomes: 'SID', example: 'icacls: S-1-5-21-1004336348-1177238915-682003330-512' },
];

/** Where a personal name stands; group 1 is the name. */
export const NAMES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /[A-Za-z]:[\\/]{1,4}Users[\\/]{1,4}([^\\/:*?"<>|\r\n]{1,60})[\\/]/gi, example: "'C:\\\\Users\\\\Mia Berg\\\\AppData'" },
  { pattern: /\/(?:home|Users)\/([^/\s:'"]{1,60})/g, example: '/home/mia/shop' },
  { pattern: /(?:^|[\s(])([\w.-]{1,40})@[\w.-]{1,60}[:\s]/gm, example: 'mia@lab:~$ ls -l\n-rw-r--r-- mia rich.py' },
];

/** Folders in the place of a user name that are nobody's, in lower case. */
export const NOBODY: readonly { readonly name: string; readonly example: string }[] = [
  { name: 'public', example: 'C:\\Users\\Public\\shop' },
  { name: 'default', example: 'C:\\Users\\Default\\shop' },
  { name: 'all users', example: 'C:\\Users\\All Users\\shop' },
  { name: 'shared', example: '/Users/Shared/shop' },
  { name: 'user', example: 'C:\\Users\\user\\shop' },
  { name: 'users', example: '/home/users/shop' },
  { name: 'username', example: '/home/username/shop' },
  { name: 'you', example: '/home/you/shop' },
  { name: 'root', example: '/home/root/shop' },
  { name: 'runner', example: '/home/runner/work/shop' },
  { name: 'vagrant', example: '/home/vagrant/shop' },
  { name: 'ubuntu', example: '/home/ubuntu/shop' },
];

/** Public hosts that say nothing about the reader, without `www.` and its like. */
export const PUBLIC_HOSTS: readonly { readonly host: string; readonly example: string }[] = [
  { host: 'pypi.org', example: 'https://pypi.org/simple/rich/' },
  { host: 'pypi.python.org', example: 'https://pypi.python.org/simple/rich/' },
  { host: 'pythonhosted.org', example: 'https://files.pythonhosted.org/packages/rich.whl' },
  { host: 'python.org', example: 'https://docs.python.org/3/library/venv.html' },
  { host: 'github.com', example: 'https://github.com/pypa/pip' },
  { host: 'githubusercontent.com', example: 'https://githubusercontent.com/pypa/pip' },
  { host: 'pip.pypa.io', example: 'https://pip.pypa.io/warnings/venv' },
  { host: 'peps.python.org', example: 'https://peps.python.org/pep-0668/' },
  { host: 'packaging.python.org', example: 'https://packaging.python.org/' },
  { host: 'microsoft.com', example: 'https://www.microsoft.com/store' },
  { host: 'aka.ms', example: 'https://aka.ms/vs' },
  { host: 'debian.org', example: 'https://www.debian.org/doc' },
];

/** The lists that decide what stays; the tests drop rows from them. */
const LISTS = { names: NAMES, nobody: NOBODY, publicHosts: PUBLIC_HOSTS };

/** Names looked for at most; a hostile text could hold thousands. */
const MOST = 20;

const literalPattern = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The personal names in a text, the longest first so that none hides in another. */
const namesIn = (text: string, { names, nobody }: typeof LISTS): readonly string[] => {
  const found = names.flatMap(({ pattern }) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(found)]
    .filter((name) => name.length > 1 && !nobody.some((one) => one.name === name.toLowerCase()))
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST);
};

const isPublic = (host: string, { publicHosts }: typeof LISTS): boolean => {
  const bare = host.toLowerCase().replace(/^(?:www|docs|files|download)\./, '');
  return publicHosts.some((one) => one.host === bare);
};

/** The text without personal names, hosts, secrets, e-mail and IP addresses; the shape of paths stays. */
export function redact(text: string, rules = RULES, lists: Partial<typeof LISTS> = LISTS): string {
  const all = { ...LISTS, ...lists };
  const nameless = namesIn(text, all).reduce(
    (left, name) => left.replace(new RegExp(`(?<![A-Za-z0-9])${literalPattern(name)}(?![A-Za-z0-9])`, 'gi'), 'USER'),
    text,
  );
  return rules.reduce(
    (left, { pattern, becomes, isHost }) => (isHost ? left.replace(pattern, (host) => (isPublic(host, all) ? host : becomes)) : left.replace(pattern, becomes)),
    nameless,
  );
}
