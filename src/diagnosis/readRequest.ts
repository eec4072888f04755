/** Options whose value is part of what was asked for. */
const WITH_REQUEST = new Set(['-r', '--requirement', '-e', '--editable', '-c', '--constraint']);
/** Options that say how it should be installed and still hold in another environment. */
const KEPT = new Set(['-U', '--upgrade', '--pre', '--no-deps', '--no-cache-dir', '--force-reinstall', '--no-binary', '--only-binary']);
/** Options that take a value which is not ours to repeat: indexes can hold passwords, targets are what failed. */
const WITH_VALUE = new Set([
  '-i',
  '--index-url',
  '--extra-index-url',
  '--trusted-host',
  '-t',
  '--target',
  '--prefix',
  '--root',
  '-f',
  '--find-links',
  '--proxy',
  '--cert',
  '--timeout',
  '--python',
  '-p',
  '--cache-dir',
  '--src',
  '--log',
  '--retries',
]);

/** A requirement: a name with extras and versions, a folder, a wheel or an address. */
const REQUIREMENT =
  /^(?:[A-Za-z0-9][\w.-]*(?:\[[\w.,-]*\])?(?:(?:[=<>!~]=?=?|@)[^\s;]*)?|\.{1,2}(?:[\\/][^\s]*)?(?:\[[\w.,-]+\])?|[\w.:\\/@+~-]+\.(?:whl|zip|tar\.gz)|(?:git\+)?https?:\/\/[^\s]+|git\+[^\s]+)$/;

const unquote = (token: string): string => token.replace(/^(['"])(.*)\1$/, '$2');

/** The words of a command line; quotes hold words together. */
const words = (command: string): readonly string[] => (command.match(/"[^"]*"|'[^']*'|[^\s"']+(?:"[^"]*"|'[^']*')?/g) ?? []).map(unquote);

/** What the reader asked to install, as separate arguments: never options of place, index or rights. */
export function readRequest(command: string): readonly string[] {
  const all = words(command.replace(/[;|&].*$/, ''));
  const verb = all.findIndex((word) => /^(?:install|add)$/.test(word));
  const rest = verb < 0 ? [] : all.slice(verb + 1);
  const request: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    const value = rest[i + 1];
    if (WITH_VALUE.has(word)) i++;
    else if (WITH_REQUEST.has(word) && value) {
      request.push(word, value);
      i++;
    } else if (KEPT.has(word)) request.push(word);
    else if (!word.startsWith('-')) {
      if (!REQUIREMENT.test(word)) break;
      request.push(word);
    }
  }
  return request.some((word) => !word.startsWith('-')) ? request : [];
}
