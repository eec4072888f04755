import type { System } from '../../vocabulary/systems.ts';
import { wordsOf } from '../../vocabulary/wordsOf.ts';
import { numberIn } from '../knownBy.ts';
import { rankOf } from '../search/commonest.ts';
import { foreignMessages } from '../search/foreignWords.ts';

/** A cause, as far as the index needs it. */
export interface IndexedCause {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly short: string;
    readonly systems: readonly System[];
    readonly messages: readonly string[];
    readonly signatures: readonly { readonly examples: readonly string[] }[];
  };
}

/** One message of one cause. */
export interface Row {
  /** As it is printed. */
  readonly text: string;
  readonly cause: string;
  readonly short: string;
  readonly title: string;
  readonly systems: readonly System[];
}

/** The same words, of however many causes. */
export interface MessageGroup {
  readonly words: string;
  readonly rows: readonly Row[];
}

/** The parts of the index, by what a message begins with. */
export const PARTS = [
  { id: 'winerror', label: 'WinError: numbers of Windows', belongs: /^(?:WinError|Error) / },
  { id: 'errno', label: 'Errno: numbers of Linux, macOS and Python', belongs: /^Errno / },
  { id: 'os-error', label: 'os error: how uv prints both', belongs: /^os error / },
  { id: 'http', label: 'Answers of an index', belongs: /^HTTP / },
  { id: 'words', label: 'Messages without a number', belongs: /^$/ },
] as const;

/** What tools put before the message itself. */
const HEAD = /^(?:(?:\[ERROR\]|INTERNAL ERROR|ERROR|error|WARNING|warning|Could not install packages due to an? \w+|Caused by|PermissionError|OSError):? ?)+/;
/** Whose paths these are. */
const PATHS: readonly { readonly os: System; readonly form: RegExp }[] = [
  { os: 'windows', form: /WinError|\b[A-Za-z]:\\|\.exe\b/ },
  { os: 'macos', form: /\/(?:Users|Library|opt\/homebrew)\// },
  { os: 'linux', form: /\/(?:home|usr\/lib)\// },
];

/** The systems that print a message of a cause: those whose paths it shows, or all of the cause's. */
function systemsOf(message: string, systems: readonly System[]): readonly System[] {
  const shown = PATHS.filter(({ os, form }) => systems.includes(os) && form.test(message)).map(({ os }) => os);
  return shown.length > 0 ? shown : systems;
}

const groupBy = <Listed extends Row>(rows: readonly Listed[], wordsIn: (row: Listed) => string): readonly MessageGroup[] => {
  const groups = new Map<string, { readonly words: string; readonly rows: Listed[] }>();
  for (const row of rows) {
    const words = wordsIn(row);
    const group = groups.get(words.toLowerCase()) ?? { words, rows: [] };
    groups.set(words.toLowerCase(), { ...group, rows: [...group.rows, row] });
  }
  return [...groups.values()].toSorted((a, b) => a.words.localeCompare(b.words, 'en', { numeric: true }));
};

/** How many messages the index holds: rows, as its filter counts them. */
export const countMessages = (parts: ReturnType<typeof messageGroups>): number => parts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)).length;

const rowOf = ({ id, data: { title, short, systems } }: IndexedCause, text: string): Row => ({
  text,
  cause: id,
  short,
  title,
  systems: systemsOf(text, systems),
});

/** Every known message, in parts; messages of the same words stand together, those of the commonest cause first. */
export function messageGroups(
  causes: readonly IndexedCause[],
): readonly { readonly id: string; readonly label: string; readonly groups: readonly MessageGroup[] }[] {
  const common = causes.toSorted((a, b) => rankOf(a.id) - rankOf(b.id));
  const rows = common.flatMap((cause) => [...new Set(cause.data.messages)].map((text) => rowOf(cause, text)));
  const groups = groupBy(rows, ({ text }) => wordsOf(text.replace(HEAD, '')) || text);
  const parts = PARTS.map(({ id, label, belongs }) => ({ id, label, groups: groups.filter(({ words }) => belongs.test(numberIn(words) ?? '')) }));
  // Under the same words each row shows what was refused.
  const foreign = common.flatMap((cause) =>
    foreignMessages(cause.data.signatures).map(({ words, line }) => ({ ...rowOf(cause, line.replace(HEAD, '')), words })),
  );
  return [...parts, { id: 'languages', label: 'In other languages', groups: groupBy(foreign, ({ words }) => words) }].filter((part) => part.groups.length > 0);
}
