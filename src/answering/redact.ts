/** Public hosts that say nothing about the reader. */
const PUBLIC =
  /^(?:(?:www|docs|files|download)\.)?(?:pypi\.org|pypi\.python\.org|pythonhosted\.org|python\.org|github\.com|githubusercontent\.com|pip\.pypa\.io|peps\.python\.org|packaging\.python\.org|microsoft\.com|aka\.ms|debian\.org)$/i;

/** Folders in the place of a user name that are nobody's. */
const NOBODY = /^(?:public|default|all users|shared|user|users|username|you|root|runner|vagrant|ubuntu|USER)$/i;

/** Where a personal name stands; group 1 is the name. */
const NAMES: readonly RegExp[] = [
  /[A-Za-z]:[\\/]{1,4}Users[\\/]{1,4}([^\\/:*?"<>|\r\n]{1,60})[\\/]/gi,
  /\/(?:home|Users)\/([^/\s:'"]{1,60})/g,
  /(?:^|[\s(])([\w.-]{1,40})@[\w.-]{1,60}[:\s]/gm,
];

/** What is replaced by what, in this order: what can hold another comes first. */
const RULES: readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[] = [
  [/\/\/[^\s/@'"]{1,200}@/g, '//'],
  [/\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\b(?![:/])/g, 'MAIL'],
  [/\b(?:gh[pousr]_|github_pat_|glpat-|pypi-|sk-|xox[abprs]-|AKIA|npm_)[\w-]{10,400}/g, 'TOKEN'],
  [/\b((?:password|passwd|pwd|token|secret|api[_-]?key|authorization)["']?\s{0,3}[:=]\s{0,3}["']?)[^\s"'&]{3,400}/gi, (_whole, label = '') => `${label}SECRET`],
  [/\b(?:[A-Fa-f0-9]{40,}|[A-Za-z0-9+_-]{48,}={0,2})\b/g, 'TOKEN'],
  [/(:\/\/)([\w-]{1,63}(?:\.[\w-]{1,63}){0,6})/g, (whole, scheme = '', host = '') => (PUBLIC.test(host) ? whole : `${scheme}HOST`)],
  [/(host=['"])([\w.-]{1,200})(?=['"])/g, (whole, label = '', host = '') => (PUBLIC.test(host) ? whole : `${label}HOST`)],
  [/^(\\\\(?:\\\\)?)[^\\\s]{1,63}(?=\\)/gm, (_whole, slashes = '') => `${slashes}HOST`],
  [/([\s'"])(\\\\(?:\\\\)?)[A-Za-z0-9][^\\\s'"]{0,62}(?=\\)/g, (_whole, before = '', slashes = '') => `${before}${slashes}HOST`],
  [/\b([\w.-]{1,40})@([\w.-]{1,60})(?=[:\s])/g, 'USER@HOST'],
  [/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])/g, 'IP'],
  [/(?<![\w:])(?:[A-Fa-f0-9]{1,4}:){4,7}[A-Fa-f0-9]{1,4}(?![\w:])/g, 'IP'],
  [/\bS-1-5-21(?:-\d{1,10}){3,4}\b/g, 'SID'],
];

const literalPattern = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The personal names in a text, the longest first so that none hides in another. */
const namesIn = (text: string): readonly string[] => {
  const names = NAMES.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...new Set(names)]
    .filter((name) => name.length > 1 && !NOBODY.test(name))
    .sort((a, b) => b.length - a.length)
    .slice(0, 20);
};

/** The text without personal names, hosts, secrets, e-mail and IP addresses; the shape of paths stays. */
export function redact(text: string): string {
  const nameless = namesIn(text).reduce((left, name) => left.replace(new RegExp(`(?<![A-Za-z0-9])${literalPattern(name)}(?![A-Za-z0-9])`, 'gi'), 'USER'), text);
  return RULES.reduce(
    (left, [pattern, replacement]) => (typeof replacement === 'string' ? left.replace(pattern, replacement) : left.replace(pattern, replacement)),
    nameless,
  );
}
