import type { Pair } from './pairs.ts';
import { readPairs, writePairs } from './pairs.ts';
import { PLACES } from './places.ts';
import { NUMBER, REFUSALS } from './refusals.ts';
import type { Facts, Level, PlainFacts } from './types.ts';
import { HINTS, OPERATIONS, PROMPTS, SHELLS, SIGNS, SYSTEMS, TOOLS } from './types.ts';

/** What a link carries: closed lists and install arguments, never a text, a path or a name. */
export interface Shared {
  readonly facts: PlainFacts & Pick<Facts, 'request'>;
  /** Set when the link shares a verdict rather than a filled-in remedy. */
  readonly level?: Level;
  /** Answers given in the tree, as `question.answer`. */
  readonly answers?: readonly string[];
}

const VERSION = '1';
const LONGEST = 2_000;
const MOST_ANSWERS = 30;
const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** The facts that travel, each with its closed list. */
const LISTS: Readonly<Record<Exclude<keyof PlainFacts, 'number'>, readonly string[]>> = {
  os: SYSTEMS,
  shell: SHELLS,
  tool: TOOLS,
  refusal: ids(REFUSALS),
  place: ids(PLACES),
  operation: OPERATIONS,
  prompt: PROMPTS,
  hint: HINTS,
  sign: SIGNS,
};
const LEVELS: readonly Level[] = ['certain', 'likely', 'possible'];
const ANSWER = /^[a-z0-9-]{1,60}\.[a-z0-9-]{1,60}$/;

/**
 * Install arguments that may come out of a link: names, extras, versions, a requirements file beside the reader, the project itself.
 * No address and no foreign path: a stranger's link must not name the place that code comes from.
 */
const REQUIREMENT = /^[A-Za-z0-9][\w.-]{0,80}(?:\[[\w.,-]{1,80}\])?(?:[=<>!~]=?=?[\w.*,=<>!~+-]{1,60})?$/;
const FILE = /^(?!\.)[\w-][\w.-]{0,60}\.(?:txt|in|toml)$|^\.(?:\[[\w.,-]{1,80}\])?$/;
const OPTION = /^(?:-r|--requirement|-e|--editable|-c|--constraint|-U|--upgrade|--pre)$/;
const isSafe = (argument: string): boolean => REQUIREMENT.test(argument) || FILE.test(argument) || OPTION.test(argument);

const safeRequest = (request: readonly string[] | undefined): readonly string[] =>
  request?.length && request.length <= 30 && request.every(isSafe) ? request : [];

/** The fragment of a shared address, without `#`. Install arguments that a link may not carry are left out. */
export function writeLink({ facts, level, answers = [] }: Shared): string {
  const listed = Object.keys(LISTS) as (keyof typeof LISTS)[];
  return writePairs([
    ['v', VERSION],
    ...(level ? [['level', level] as const] : []),
    ...listed.flatMap((key): Pair[] => (facts[key] ? [[key, facts[key]]] : [])),
    ...(facts.number && NUMBER.test(facts.number) ? [['number', facts.number] as const] : []),
    ...safeRequest(facts.request).map((argument): Pair => ['install', argument]),
    ...answers.map((answer): Pair => ['answer', answer]),
  ]);
}

/** The facts among the pairs whose values stand in their lists; the first of a name counts. */
function plainFacts(pairs: readonly Pair[]): PlainFacts {
  const value = (name: string): string => pairs.find(([one]) => one === name)?.[1] ?? '';
  const listed = Object.entries(LISTS).filter(([name, list]) => list.includes(value(name)));
  const number = value('number');
  return { ...Object.fromEntries(listed.map(([name]) => [name, value(name)])), ...(NUMBER.test(number) && { number }) };
}

/** What a fragment carries, checked as hostile input; undefined when it is none of ours, too long, or of another version. */
export function readLink(fragment: string): Shared | undefined {
  if (fragment.length > LONGEST) return undefined;
  const pairs = readPairs(fragment.replace(/^#/, ''));
  const all = (name: string): readonly string[] => pairs.filter(([one]) => one === name).map(([, value]) => value);
  if (all('v')[0] !== VERSION) return undefined;
  const request = safeRequest(all('install'));
  const level = LEVELS.find((one) => one === all('level')[0]);
  const answers = all('answer')
    .filter((answer) => ANSWER.test(answer))
    .slice(0, MOST_ANSWERS);
  return { facts: { ...plainFacts(pairs), ...(request.length > 0 && { request }) }, ...(level && { level }), ...(answers.length > 0 && { answers }) };
}
