import { BLANKS } from '../vocabulary/blanksIn.ts';

/** A requirement's name, of letters, digits and single hyphens or underscores, before whatever else a requirement says; group 1 is the name. */
const NAME = /^([A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*) {0,3}(?:$|[[(=<>!~;@])/;
const LONGEST = 80;

/**
 * The name of a requirement as apt, dnf and brew may be given it: lower case, letters, digits and single hyphens, a letter or digit at both ends. Undefined where it
 * is not sure to be one: a hyphen at its end removes a package in apt, one at its start is an option, and names with dots differ from system to system.
 */
export function bareName(requirement: string): string | undefined {
  const name = BLANKS.includes(requirement) ? undefined : NAME.exec(requirement.slice(0, 2 * LONGEST))?.[1];
  return name && name.length <= LONGEST ? name.toLowerCase().replaceAll('_', '-') : undefined;
}
