import { PLACES } from './places.ts';
import { REFUSALS } from './refusals.ts';
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
const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** The facts that travel, each with its closed list. */
const LISTS: Readonly<Record<Exclude<keyof PlainFacts, 'number'>, readonly string[]>> = {
  os: SYSTEMS, shell: SHELLS, tool: TOOLS, refusal: ids(REFUSALS), place: ids(PLACES), operation: OPERATIONS, prompt: PROMPTS, hint: HINTS, sign: SIGNS,
};
const NUMBER = /^(?:WinError|Errno|os error|Error|HTTP) -?\d{1,5}$/;
const LEVELS: readonly string[] = ['certain', 'likely', 'possible'];
const ANSWER = /^[a-z0-9-]{1,60}\.[a-z0-9-]{1,60}$/;

/**
 * Install arguments that may come out of a link: names, extras, versions, a requirements file beside the reader, the project itself.
 * No address and no foreign path: a stranger's link must not name the place that code comes from.
 */
const REQUIREMENT = /^[A-Za-z0-9][\w.-]{0,80}(?:\[[\w.,-]{1,80}\])?(?:[=<>!~]=?=?[\w.*,=<>!~+-]{1,60})?$/;
const FILE = /^(?!\.)[\w-][\w.-]{0,60}\.(?:txt|in|toml)$|^\.(?:\[[\w.,-]{1,80}\])?$/;
const OPTION = /^(?:-r|--requirement|-e|--editable|-c|--constraint|-U|--upgrade|--pre)$/;
const isSafe = (argument: string): boolean => REQUIREMENT.test(argument) || FILE.test(argument) || OPTION.test(argument);

const safeRequest = (request: readonly string[] | undefined): readonly string[] => (request?.length && request.length <= 30 && request.every(isSafe) ? request : []);

/** The fragment of a shared address, without `#`. Install arguments that a link may not carry are left out. */
export function writeLink({ facts, level, answers }: Shared): string {
  const params = new URLSearchParams({ v: VERSION });
  if (level) params.set('level', level);
  for (const key of Object.keys(LISTS) as (keyof typeof LISTS)[]) if (facts[key]) params.set(key, facts[key]);
  if (facts.number && NUMBER.test(facts.number)) params.set('number', facts.number);
  for (const argument of safeRequest(facts.request)) params.append('install', argument);
  for (const answer of answers ?? []) params.append('answer', answer);
  return params.toString();
}

/** What a fragment carries, checked as hostile input; undefined when it is none of ours, too long, or of another version. */
export function readLink(fragment: string): Shared | undefined {
  const text = fragment.replace(/^#/, '');
  if (text.length > LONGEST) return undefined;
  const params = new URLSearchParams(text);
  if (params.get('v') !== VERSION) return undefined;
  const facts = Object.fromEntries(Object.entries(LISTS).flatMap(([key, list]) => (list.includes(params.get(key) ?? '') ? [[key, params.get(key)]] : []))) as PlainFacts;
  const number = params.get('number') ?? '';
  const request = safeRequest(params.getAll('install'));
  const level = params.get('level') ?? '';
  const answers = params.getAll('answer').filter((answer) => ANSWER.test(answer)).slice(0, 30);
  return {
    facts: { ...facts, ...(NUMBER.test(number) && { number }), ...(request.length > 0 && { request }) },
    ...(LEVELS.includes(level) && { level: level as Level }),
    ...(answers.length > 0 && { answers }),
  };
}
