import { BLANKS } from './blanksIn.ts';
import { requestParts } from './requestParts.ts';
import type { Tool } from './session.ts';

/** The name at the head of a requirement; none in a file, a folder or an address. */
const NAME = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?(?=$|[\s[=<>!~^@;])/;
const FILE = /\.(?:txt|in|whl|zip|toml|gz|lock|cfg)$/i;

/** A requirement's name; undefined for a file, a folder or an address. */
export function nameIn(requirement: string): string | undefined {
  const name = NAME.exec(requirement)?.[0];
  return name && !FILE.test(name) ? name : undefined;
}

/** The packages by name among install arguments as links carry them; a blank is no name. */
export const namesIn = (request: readonly string[], tool?: Tool): readonly string[] =>
  (requestParts(request, tool) ?? []).flatMap(({ word, is }) => (is === 'requirement' && !BLANKS.includes(word) ? (nameIn(word) ?? []) : []));
