import { isKnownName } from './knownNames.ts';
import { isKnownPackage } from './knownPackages.ts';

/** Condition of a requirement in words that every Python knows: `sys_platform != 'win32'`. */
const MARK = String.raw`(?:sys_platform|platform_system|os_name|python_version|python_full_version|implementation_name) ?(?:==|!=|<=|>=|<|>) ?(?:"[\w.]{1,12}"|'[\w.]{1,12}')`;
const MARKS = `(?: ?; ?${MARK}(?: (?:and|or) ${MARK}){0,3})?`;
const OPEN_MARK = /^(?:win32|linux|linux2|darwin|cygwin|windows|nt|posix|java|cpython|pypy|[23](?:\.\d{1,2}){0,2})$/i;

/** Versions: operators and what stands behind them, with or without a space. */
const SPEC = String.raw` ?[=<>!~^]{1,3} ?[\w.*+!-]{1,40}(?:, ?[=<>!~^]{1,3} ?[\w.*+!-]{1,40}){0,5}`;

/** A name with what a requirement may say of it: extras, versions, a condition. No address. */
const REQUIREMENT = new RegExp(
  String.raw`^([A-Za-z0-9](?:[\w.-]{0,79}[A-Za-z0-9])?)(?:\[([\w.,-]{1,80})\])?(${SPEC}|@(?:latest|[~^]?\d[\w.]{0,20}))?(${MARKS})$`,
);

/** Versions as the index counts them; a name behind a plus sign can be anybody's. */
const VERSIONS = /^(?: ?@?[=<>!~^]{0,3} ?\d{1,4}(?:\.\d{1,4}){0,3}(?:\.\*)?(?:\.?(?:a|b|rc|post|dev)\d{1,3})?(?:\+(?:cpu|cu\d{2,3}))?(?:,|$)){1,6}$/;
const isOpenVersion = (versions: string): boolean => versions === '@latest' || VERSIONS.test(versions);

/** Whether a requirement may come out of a stranger's link. */
export const isSafeRequirement = (word: string): boolean => REQUIREMENT.test(word);

/** A requirement as anybody may see it: what is not everybody's own becomes a blank. */
export function openRequirement(word: string): string {
  const [, name = '', extras, versions = '', marks = ''] = REQUIREMENT.exec(word) ?? [];
  const isOpenCondition = [...marks.matchAll(/["']([\w.]{1,12})["']/g)].every(([, value = '']) => OPEN_MARK.test(value));
  if (!isKnownPackage(name) || !isOpenCondition) return 'PACKAGE';
  const open = extras?.split(',').map((extra) => (isKnownName(extra) ? extra : 'EXTRA'));
  return `${name}${open ? `[${open.join(',')}]` : ''}${versions === '' || isOpenVersion(versions) ? versions : '==VERSION'}${marks}`;
}
