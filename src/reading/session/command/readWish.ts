import type { LeftOut } from '../../../vocabulary/facts.ts';
import { indexOptionsIn } from '../../../vocabulary/indexOptions.ts';
import { nameIn } from '../../../vocabulary/namesIn.ts';
import type { Verb } from '../../../vocabulary/session.ts';
import { installs } from '../../../vocabulary/session.ts';
import { optionsFor } from '../tools/toolRows.ts';
import type { Call } from './readCall.ts';
import type { Item } from './readItems.ts';
import { readItems } from './readItems.ts';

/** What a command was for. */
export interface Wish {
  readonly verb: Verb;
  /** What was to be installed; missing where nothing was, or where it could not be read. */
  readonly request?: readonly string[];
  /** The packages among it by name. */
  readonly named?: readonly string[];
  /** The same once more, from the verb on; missing where it could not be read. */
  readonly again?: readonly string[];
  readonly leftOut?: readonly LeftOut[];
}

/** What an argument of an installation may look like: a name with extras, versions and a marker; a folder; a file; an address. */
const REQUIREMENT =
  /^(?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?(?:\[[\w.,\s-]*\])?\s*(?:@\s*\S.*|[=<>!~^@]=?=?.*|;.*)?|\.{1,2}(?:[\\/].*)?(?:\[[\w.,-]+\])?|(?:[A-Za-z]:|~)?[\\/].+|[\w.-]+[\\/].+|\S+\.(?:whl|zip|tar\.gz)|[a-z][a-z+.]{1,12}:\/\/\S+)$/;

/** Words of a sentence behind a command: then it was no command line, or it ended before them. */
const PROSE = new Set(
  'and but or to the then fails failed gives gave it is i in on for with not does did returns error command using when after as'.split(' '),
);

/** Names that stand for a name in manuals and messages: nobody asked for them. */
const EXAMPLES = new Set('xyz mypackage my-package package package-name packagename some-package somepackage your-package yourpackage'.split(' '));
const isExample = (word: string): boolean => EXAMPLES.has(word.toLowerCase().replaceAll('_', '-'));

const isRequirement = (word: string): boolean =>
  REQUIREMENT.test(word) && !/[\p{Cc}]|[:,!?]$/u.test(word) && !PROSE.has(word.toLowerCase()) && !isExample(word);

/** pip and what it brings along: an installation of nothing else upgrades pip. */
const PIP_ITSELF = /^(?:pip|setuptools|wheel)(?:[=<>!~].*)?$/;

const WHY: Readonly<Partial<Record<Item['means'], string>>> = {
  place: 'it names a folder or a Python, and the command here uses its own',
  tree: 'it puts packages beside the Python that was called, here where nobody may write',
  idle: 'it changes only what is printed, logged or asked',
  danger: 'it switches off a protection',
  own: 'it belongs to the command that was typed, and means nothing to this one',
};

/** Where a login stands: before the host of an address, also one with a slash in it, and before a proxy's without its scheme. `git@` names no person. */
const LOGINS: readonly RegExp[] = [
  /(:\/\/)(?!git@)[^/\s:@]+:(?!\d+(?:\/|$))[^\s]*@/g,
  /(:\/\/)(?!git@)[^/\s]+@/g,
  /^()[^\s/@:]+:[^\s/@]+@(?=[^\s/@]+(?::\d+)?$)/g,
];

/** A login is nobody else's: the reader types it in again. */
export const withoutLogin = (word: string): string => LOGINS.reduce((left, login) => left.replace(login, '$1YOUR-LOGIN@'), word);

const wordsOf = (items: readonly Item[]): readonly string[] => items.flatMap(({ words }) => words).map(withoutLogin);

/** Options that pip refuses without `--target`, because such an environment is for another machine. */
const FOR_OTHERS = ['--platform', '--abi', '--implementation', '--python-version'];

/** The items of an installation that hold wherever it goes. */
function kept(items: readonly Item[]): readonly Item[] {
  const isForOthers = items.some(({ option }) => option !== undefined && FOR_OTHERS.includes(option));
  return items.filter(({ means, option }) => means === 'asks' || means === 'keeps' || (isForOthers && option === '-t'));
}

const isAsked = ({ option, words, means }: Item): boolean => means === 'asks' && (option !== undefined || isRequirement(words[0] ?? ''));

/** A double quote in a marker says the same as a single one, which more shells can carry. */
const oneQuote = (word: string): string => (/;/.test(word) && !word.includes("'") ? word.replaceAll('"', "'") : word);

const leftOutOf = (items: readonly Item[], left: readonly Item[]): readonly LeftOut[] =>
  items
    .filter((item, i) => !left.includes(item) && items.findIndex(({ words }) => words.join(' ') === item.words.join(' ')) === i)
    .map(({ words, means }) => ({ option: words.map(withoutLogin).join(' '), why: WHY[means] ?? '', isAlways: means !== 'place' }));

const namesOf = (asked: readonly Item[]): readonly string[] =>
  asked.flatMap(({ option, words }) => (option === undefined ? (nameIn(words[0] ?? '') ?? []) : []));

/** Whether all of it is known; of some words only the shell knows what they stand for. */
const isWhole = (items: readonly Item[]): boolean => !items.some(({ isOpen }) => isOpen);

/** What no command of ours repeats. */
const NEVER_AGAIN: readonly Item['means'][] = ['tree', 'idle', 'danger'];

/** What the reader has to put back by hand before anything is installed. */
const toPutBack = (options: readonly string[], why: string): readonly LeftOut[] =>
  options.map((option) => ({ option: withoutLogin(option), why: `${why}; put it back before you install`, isAlways: true }));

/** An installation that could not be read: nothing of it is repeated, and where its packages came from is named, so that they are not fetched from elsewhere unseen. */
function unread({ verb, rest }: Call): Wish {
  const leftOut = toPutBack(indexOptionsIn(rest.map(({ text }) => text)), 'the command could not be read for sure');
  return { verb, ...(leftOut.length > 0 && { leftOut }) };
}

/** `uv pip sync` names files of requirements. */
const isOfFiles = ({ verbWords }: Call): boolean => verbWords.join(' ') === 'pip sync';
const asFile = (item: Item): Item => (item.option === undefined ? { option: '-r', means: 'asks', words: ['-r', ...item.words] } : item);

/** What an installation asked for. */
function installation(call: Call, typed: readonly Item[]): Wish {
  const items = isOfFiles(call) ? typed.map(asFile) : typed;
  const asked = items.filter(({ means }) => means === 'asks');
  const isSync = asked.length === 0 && (call.tool === 'pipenv' || call.tool === 'conda' || call.tool === 'pipx');
  const repeated = typed.filter(({ means }) => !NEVER_AGAIN.includes(means));
  const again = isWhole(repeated) ? { again: [...call.verbWords, ...wordsOf(repeated)].map(oneQuote) } : {};
  if (isSync) return { verb: 'sync', ...again };
  if (items.some(({ means }) => means === 'bound')) return { ...unread(call), ...again };
  const left = kept(items);
  if (asked.length === 0 || !asked.every(isAsked) || !isWhole(left)) return unread(call);
  const isPip =
    asked.every(({ option, words }) => option === undefined && PIP_ITSELF.test(words[0] ?? '')) &&
    asked.some(({ words }) => /^pip(?![\w-])/.test(words[0] ?? ''));
  const [leftOut, named] = [leftOutOf(items, left), namesOf(asked)];
  return {
    verb: isPip ? 'upgrade-pip' : call.verb,
    request: wordsOf(left).map(oneQuote),
    ...again,
    ...(named.length > 0 && { named }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

/** `setup.py install` and easy_install in the words of pip. */
function oldInstallation(call: Call): Wish {
  const [verb = ''] = call.verbWords;
  if (verb === 'develop') return { verb: 'install', request: ['-e', '.'], again: ['install', '-e', '.'] };
  if (call.rest.length > 0 || call.program)
    return installation({ ...call, verbWords: ['install'] }, readItems(call.rest, optionsFor(call.tool, ['install'])) ?? []);
  return { verb: 'install', request: ['.'], again: ['install', '.'] };
}

/** Options that no command of ours repeats, whatever the verb. */
const NEVER = /^--(?:break-system-packages|trusted-host(?:=.*)?|insecure)$/;

/** A command that installs nothing, once more as it was typed; missing where only its shell knows a word of it. */
function sameAgain({ verb, verbWords, rest }: Call): Wish {
  if (rest.some(({ isOpen }) => isOpen)) return { verb };
  const words = rest.map(({ text }) => text).filter((word, i, all) => !NEVER.test(word) && all[i - 1] !== '--trusted-host');
  return { verb, again: [...verbWords, ...words.map(withoutLogin)] };
}

/** What a command was for, with what of it can be said again. */
export function readWish(call: Call): Wish {
  const wish = wishOf(call);
  const sources = toPutBack(call.sources ?? [], 'it stood before the command');
  return sources.length > 0 ? { ...wish, leftOut: [...sources, ...(wish.leftOut ?? [])] } : wish;
}

function wishOf(call: Call): Wish {
  if (!installs(call.verb)) return sameAgain(call);
  if (call.tool === 'setup.py') return oldInstallation(call);
  const items = readItems(call.rest, optionsFor(call.tool, call.verbWords));
  return items ? installation(call, items) : unread(call);
}
