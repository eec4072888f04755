/**
 * What an option of an install command means for what was asked for. `value`: takes one that is part of the request; `kept`: says how
 * it should be installed and still holds in another environment; `dropped`: takes a value that is not ours to repeat, since indexes can
 * hold passwords and targets are what failed.
 */
export interface OptionRow {
  readonly option: string;
  readonly means: 'value' | 'kept' | 'dropped';
  readonly example: string;
}

const rows = (means: OptionRow['means'], options: Readonly<Record<string, string>>): readonly OptionRow[] =>
  Object.entries(options).map(([option, words]) => ({ option, means, example: `pip install ${option} ${words}` }));

export const OPTIONS: readonly OptionRow[] = [
  ...rows('value', {
    '-r': 'requirements.txt',
    '--requirement': 'requirements.txt',
    '-e': '.',
    '--editable': './shop',
    '-c': 'limits.txt rich',
    '--constraint': 'limits.txt rich',
  }),
  ...rows('kept', {
    '-U': 'rich',
    '--upgrade': 'rich',
    '--pre': 'rich',
    '--no-deps': 'rich',
    '--no-cache-dir': 'rich',
    '--force-reinstall': 'rich',
    '--no-binary': 'rich',
    '--only-binary': 'rich',
  }),
  ...rows('dropped', {
    '-i': 'https://index.example/simple rich',
    '--index-url': 'https://index.example/simple rich',
    '--extra-index-url': 'https://index.example/simple rich',
    '--trusted-host': 'index.example rich',
    '-t': 'lib rich',
    '--target': 'lib rich',
    '--prefix': 'tree rich',
    '--root': 'tree rich',
    '-f': 'wheels rich',
    '--find-links': 'wheels rich',
    '--proxy': 'proxy.example rich',
    '--cert': 'acme.pem rich',
    '--timeout': '60 rich',
    '--python': '3.12 rich',
    '-p': '3.12 rich',
    '--cache-dir': 'cache rich',
    '--src': 'src rich',
    '--log': 'pip.log rich',
    '--retries': '3 rich',
  }),
];

/** A requirement: a name with extras and versions, a folder, a wheel or an address. */
const REQUIREMENT =
  /^(?:[A-Za-z0-9][\w.-]*(?:\[[\w.,-]*\])?(?:(?:[=<>!~]=?=?|@)[^\s;]*)?|\.{1,2}(?:[\\/][^\s]*)?(?:\[[\w.,-]+\])?|[\w.:\\/@+~-]+\.(?:whl|zip|tar\.gz)|(?:git\+)?https?:\/\/[^\s]+|git\+[^\s]+)$/;

const unquote = (token: string): string => token.replace(/^(['"])(.*)\1$/, '$2');

/** The words of a command line; quotes hold words together. */
const words = (command: string): readonly string[] => (command.match(/"[^"]*"|'[^']*'|[^\s"']+(?:"[^"]*"|'[^']*')?/g) ?? []).map(unquote);

/** The words behind the verb, up to where another command begins. */
function argumentsOf(command: string): readonly string[] {
  const all = words(command.replace(/[;|&].*$/, ''));
  const verb = all.findIndex((word) => /^(?:install|add)$/.test(word));
  return verb < 0 ? [] : all.slice(verb + 1);
}

/** What the reader asked to install, as separate arguments: never options of place, index or rights. */
export function readRequest(command: string, options = OPTIONS): readonly string[] {
  const rest = argumentsOf(command);
  const request: string[] = [];
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    const value = rest[i + 1];
    const means = options.find(({ option }) => option === word)?.means;
    if (means === 'kept') request.push(word);
    else if (means) {
      if (means === 'value' && value) request.push(word, value);
      i++;
    } else if (!word.startsWith('-')) {
      if (!REQUIREMENT.test(word)) break;
      request.push(word);
    }
  }
  return request.some((word) => !word.startsWith('-')) ? request : [];
}
