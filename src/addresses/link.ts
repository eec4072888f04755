import type { FactValues, ListedKey, PlainFacts } from '../vocabulary/facts.ts';
import { LISTED } from '../vocabulary/facts.ts';
import { PLACES } from '../vocabulary/places.ts';
import { plainPython } from '../vocabulary/plainPython.ts';
import { NUMBER, REFUSALS } from '../vocabulary/refusals.ts';
import { HINTS, OPERATIONS, PROMPTS, SIGNS, TOOLS, TRAITS, VERBS } from '../vocabulary/session.ts';
import { SHELLS } from '../vocabulary/shells.ts';
import { SYSTEMS } from '../vocabulary/systems.ts';
import type { Level } from '../vocabulary/verdict.ts';
import { LEVELS } from '../vocabulary/verdict.ts';
import { LONGEST, VERSION } from './linkVersion.ts';
import type { Pair } from './pairs.ts';
import { readPairs, writePairs } from './pairs.ts';
import { safeRequest } from './safeRequest.ts';

/** What a link carries: words out of closed lists, a plain interpreter and install arguments, never a text, a path or a name. */
export interface Shared {
  /** What is known: read in a paste or stated. */
  readonly facts: PlainFacts;
  /** Install arguments; in the link where all of them are safe to come out of a stranger's. */
  readonly request?: readonly string[];
  /** The interpreter as it is typed where it names no folder: `py` `-3.9`. */
  readonly python?: readonly string[];
  /** Set when the link shares a verdict rather than a filled-in remedy. */
  readonly level?: Level;
  /** Answers given in the questions, as `question.answer`. */
  readonly answers?: readonly string[];
}

const MOST_ANSWERS = 30;
/** Values of one kind; no case has more. */
const MOST_VALUES = 6;

/** The kinds that travel, each with its closed list; a number has a form instead. */
const LISTS: Readonly<Record<Exclude<ListedKey, 'number'>, readonly string[]>> = {
  os: SYSTEMS,
  shell: SHELLS,
  tool: TOOLS,
  verb: VERBS,
  refusal: REFUSALS,
  place: PLACES.map(({ id }) => id),
  operation: OPERATIONS,
  prompt: PROMPTS,
  hint: HINTS,
  sign: SIGNS,
  trait: TRAITS,
};
const ANSWER = /^[a-z0-9-]{1,60}\.[a-z0-9-]{1,60}$/;

const isListed = (key: ListedKey, value: string): boolean => (key === 'number' ? NUMBER.test(value) : LISTS[key].includes(value));

/** Values that stand in their list, each once. */
const listed = <Key extends ListedKey>(key: Key, values: readonly string[]): readonly FactValues[Key][] =>
  [...new Set(values)].filter((value): value is FactValues[Key] & string => isListed(key, value)).slice(0, MOST_VALUES);

/** The fragment of a shared address, without `#`. What a link may not carry is left out. */
export function writeLink({ facts, request, python, level, answers = [] }: Shared): string {
  const plain = plainPython(python);
  return writePairs([
    ['v', VERSION],
    ...(level ? [['level', level] as const] : []),
    ...LISTED.flatMap((key) => listed(key, facts[key] ?? []).map((value): Pair => [key, value])),
    ...(plain ? [['python', plain.join(' ')] as const] : []),
    ...safeRequest(request, facts.tool?.[0]).map((argument): Pair => ['install', argument]),
    ...answers.filter((answer) => ANSWER.test(answer)).map((answer): Pair => ['answer', answer]),
  ]);
}

/** What a fragment carries, checked as hostile input; undefined when it is none of ours, too long, or of another version. */
export function readLink(fragment: string): Shared | undefined {
  if (fragment.length > LONGEST) return undefined;
  const pairs = readPairs(fragment.replace(/^#/, ''));
  const all = (name: string): readonly string[] => pairs.filter(([one]) => one === name).map(([, value]) => value);
  if (all('v')[0] !== VERSION) return undefined;
  const facts: PlainFacts = Object.fromEntries(LISTED.map((key) => [key, listed(key, all(key))] as const).filter(([, values]) => values.length > 0));
  const request = safeRequest(all('install'), facts.tool?.[0]);
  const python = plainPython(all('python')[0]?.split(' '));
  const level = LEVELS.find((one) => one === all('level')[0]);
  const answers = all('answer')
    .filter((answer) => ANSWER.test(answer))
    .slice(0, MOST_ANSWERS);
  return {
    facts,
    ...(request.length > 0 && { request }),
    ...(python && { python }),
    ...(level && { level }),
    ...(answers.length > 0 && { answers }),
  };
}
