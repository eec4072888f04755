import type { Facts } from '../vocabulary/facts.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Place } from '../vocabulary/places.ts';
import { PLACES } from '../vocabulary/places.ts';
import type { Refusal } from '../vocabulary/refusals.ts';
import type { Operation, Tool, Verb } from '../vocabulary/session.ts';
import { SYSTEM_NAMES } from '../vocabulary/systems.ts';

/** What a refusal means, in the words that most programs print. */
const REFUSAL_WORDS: Readonly<Record<Refusal, string>> = {
  denied: 'access denied',
  'not-permitted': 'operation not permitted',
  'in-use': 'used by another process',
  'not-found': 'not found',
  'bad-argument': 'invalid argument',
  virus: 'a virus or unwanted software',
  'read-only': 'read-only file system',
  full: 'no space left',
  'other-drive': 'on another drive',
  unsupported: 'not supported there',
  'not-directory': 'not a folder',
  'name-too-long': 'name too long',
  'no-privilege': 'a privilege is missing',
  'elevation-needed': 'administrator rights are needed',
  policy: 'blocked by a policy',
  cloud: 'refused by the synchronisation',
  'wrong-format': 'not a program for this computer',
  socket: 'no connection',
  unauthorised: 'not allowed to log in',
};

const OPERATION_WORDS: Readonly<Record<Operation, string>> = {
  connecting: 'connecting',
  'replacing-pip': 'replacing pip',
  removing: 'removing files',
  starting: 'starting a program',
  writing: 'writing files',
};

/** What is said of a verb; where an installation is meant, the reader's own arguments follow. */
const VERB_WORDS: Readonly<Record<Verb, string>> = {
  install: 'installing',
  'upgrade-pip': 'upgrading pip',
  sync: 'installing what the project asks for',
  uninstall: 'uninstalling',
  download: 'downloading',
  wheel: 'building a wheel',
  venv: 'making an environment',
  ensurepip: 'putting pip into an environment',
  cache: 'working on its cache',
  config: 'working on its settings',
  list: 'listing packages',
  run: 'starting a program',
};

const TOOL_NAMES: Readonly<Partial<Record<Tool, string>>> = { poetry: 'Poetry', venv: 'Python' };

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `[Errno 30] Read-only file system`, `HTTP 403`, `Access denied (os error 5)`. */
function refusalWords(facts: Facts): string | undefined {
  const [number, refusal] = [leading(facts, 'number'), leading(facts, 'refusal')];
  // Python and Rust call it so where the number is that of Linux and macOS.
  const words = refusal && (number?.endsWith(' 13') ? 'Permission denied' : capital(REFUSAL_WORDS[refusal]));
  if (!number) return words;
  if (number.startsWith('HTTP')) return number;
  return number.startsWith('os') ? `${words ?? 'An error'} (${number})` : [`[${number}]`, words].filter(Boolean).join(' ');
}

/** What a path lies on, where that alone can be the reason; what a folder is for is a guess by its name. */
const TELLING_PLACES: readonly Place[] = ['cloud', 'network-drive', 'mount', 'no-home', 'nix'];

/** `at '/opt/x'`, with what it lies on. */
function pathWords(facts: Facts): string | undefined {
  const path = leading(facts, 'path');
  if (path === undefined) return undefined;
  const places = (facts.place ?? []).map(({ value }) => value).filter((place) => TELLING_PLACES.includes(place));
  const labels = places.flatMap((place) => PLACES.filter(({ id }) => id === place)).map(({ label }) => label);
  return `at '${path}'${labels.length > 0 ? ` (${labels.join(', ')})` : ''}`;
}

/** A request shown at most, in characters. */
const LONGEST = 60;
const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);

/** What was going on: `installing rich`. */
function actionWords(facts: Facts): string | undefined {
  const [tool, verb, operation] = [leading(facts, 'tool'), leading(facts, 'verb'), leading(facts, 'operation')];
  const what = leading(facts, 'request')?.join(' ') ?? (tool && leading(facts, 'package'));
  if (what !== undefined && (verb === undefined || verb === 'install')) return cut(`installing ${what}`);
  return verb ? VERB_WORDS[verb] : operation && OPERATION_WORDS[operation];
}

/** `while pip was installing rich`. */
function doingWords(facts: Facts): string | undefined {
  if (facts.trait?.some(({ value }) => value === 'program-start')) return 'when a program was to be started';
  const [tool, action] = [leading(facts, 'tool'), actionWords(facts)];
  if (!action) return undefined;
  return tool ? `while ${TOOL_NAMES[tool] ?? tool} was ${action}` : `while ${action}`;
}

/** What was read of a case, piece by piece, so that the pieces joined by blanks are a phrase: system, tool, number, refused path, operation; what is not known is left out. */
export function readWords(facts: Facts): readonly string[] {
  const os = leading(facts, 'os');
  return [refusalWords(facts), pathWords(facts), doingWords(facts), os && `on ${SYSTEM_NAMES[os]}`].filter((words) => words !== undefined);
}
