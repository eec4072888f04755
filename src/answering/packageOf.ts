import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';

/** The name at the head of a requirement; none in a file, a folder or an address. */
const NAME = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?(?=$|[\s[=<>!~^@;])/;
const FILE = /\.(?:txt|in|whl|zip|toml|gz|lock|cfg)$/i;
/** Options of a request whose value is no package. */
const TAKES = /^(?:-[a-zA-Z]|--[a-z-]+)$/;
/** Options that stand alone: the word behind is the next argument. */
const ALONE =
  /^(?:-U|-I|-d|-D|-f|-y|--(?:upgrade|pre|no-deps|no-index|require-hashes|force-reinstall|ignore-installed|no-build-isolation|prefer-binary|no-cache-dir|dev|force|yes|user|no-cache|reinstall|compile|no-compile|use-pep517|no-use-pep517|dry-run|isolated|ignore-requires-python|allow-prereleases|optional|editable|include-deps))$/;

/** The first package that the reader asked for, by name; never a dependency. */
export function packageOf(facts: Facts): string | undefined {
  const request = leading(facts, 'request') ?? [];
  return request
    .filter((word, i) => !word.startsWith('-') && !(TAKES.test(request[i - 1] ?? '') && !ALONE.test(request[i - 1] ?? '')))
    .map((word) => NAME.exec(word)?.[0])
    .find((name) => name !== undefined && !FILE.test(name));
}
