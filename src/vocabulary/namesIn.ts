/** The name at the head of a requirement; none in a file, a folder or an address. */
const NAME = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?(?=$|[\s[=<>!~^@;])/;
const FILE = /\.(?:txt|in|whl|zip|toml|gz|lock|cfg)$/i;

/** The only options out of links that take a value. */
const TAKES = ['-r', '--requirement', '-e', '--editable', '-c', '--constraint'];

/** A requirement's name; undefined for a file, a folder or an address. */
export function nameIn(requirement: string): string | undefined {
  const name = NAME.exec(requirement)?.[0];
  return name && !FILE.test(name) ? name : undefined;
}

/** The packages by name among install arguments as links carry them. */
export const namesIn = (request: readonly string[]): readonly string[] =>
  request.flatMap((word, i) => (TAKES.includes(request[i - 1] ?? '') ? [] : (nameIn(word) ?? [])));
