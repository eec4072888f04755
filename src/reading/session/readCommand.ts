import type { Shell } from '../../vocabulary/shells.ts';
import type { Call } from './command/readCall.ts';
import { PROGRAMS, readCall } from './command/readCall.ts';
import { readWish } from './command/readWish.ts';
import { splitWords } from './command/splitWords.ts';
import { VERB_ROWS } from './tools/toolRows.ts';

/** A typed command of a tool that installs, with its span in the cleaned text. */
export interface FoundCommand {
  readonly command: string;
  readonly start: number;
  readonly end: number;
  readonly call: Call;
  /** Set where a prompt stands before it, so that a person or a script typed it. */
  readonly isPrompted: boolean;
}

const anyOf = (names: readonly string[]): string => `(?:${[...new Set(names)].join('|')})`;

/** The programs, pip also with a version behind it. */
const PROGRAM = `${anyOf(PROGRAMS.map(({ name }) => (name === 'pip' ? String.raw`pip[\d.]{0,5}` : name)))}(?:\\.exe)?["']?`;
const OPTIONS = String.raw`(?:[ \t]{1,8}-[^\s]{1,60}(?:[ \t]{1,8}[^\s-][^\s]{0,80})?){0,3}`;
const VERB = String.raw`[ \t]{1,8}["']?${anyOf(VERB_ROWS.flatMap(({ words }) => words[0] ?? []))}\b`;
const MODULE = String.raw`easy_install[\d.-]{0,5}[ \t]|-m[ \t]{1,4}(?:venv|virtualenv|ensurepip)\b|virtualenv[ \t]|uvx(?:\.exe)?[ \t]{1,8}[\w@-]|setup\.py[ \t]|get-pip\.py\b`;

/** A tool with a verb or a module behind it, near enough; what it is tells `readCall`. The parts are bounded, so that no text can make the search slow. */
const NEAR = new RegExp(String.raw`(?:^|[\s"'\\/!%&()>$#❯➜✗»])(?:${PROGRAM}${OPTIONS}${VERB}|${MODULE})`, 'g');

/** How far before its tool a command may begin. */
const BEFORE = 300;

/** Where a command may begin in a line: behind a prompt's end, another command, or the word of a build file. */
const BEGIN =
  /(?:^[ \t]*(?=\()|[>$%#❯➜✗»!;]|&&|\|\||\bRUN(?: --\S{1,80})*|\bthen|(?<=^|\s)\+|^\[?\d{4}-\d\d-\d\d[T ][\d:.,]{8,20}Z?\]?)[ \t]*(?:\([\w .-]{1,40}\)[ \t]?)?/g;

/** Words before a command that only recommend it. */
const RECOMMENDED = /(?:^|\n)Running [^\n]*$|(?:via the|the following command|you can run|run:|running|try|hint:)[:\s]{0,3}['"`]?$/i;

/** Words with which the program's own output begins, for texts whose line ends were lost. */
const OUTPUT =
  / (?:Collecting |ERROR:|WARNING:|Requirement already|Looking in |Using cached|Downloading |Installing collected|Defaulting to|error:|Traceback|Processing |DEPRECATION:|Obtaining |Could not |Exception:|×)/;

/** A shell's right prompt stands in the same line behind a wide gap. */
const GAP = /[^\s\\`^] {12,}\S/;

/** BuildKit quotes the command that failed, with a colon behind it. */
const IN_BUILD = /> \[[^\]\n]{1,60}\] RUN $/;

/** The command that begins at `start`, up to where its line, its shell or the program's output ends it. */
function commandAt(text: string, start: number, shell: Shell): Omit<FoundCommand, 'isPrompted'> | undefined {
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? undefined : Math.min(lineEnd, start + 4_000));
  const quoted = IN_BUILD.test(text.slice(Math.max(0, start - 80), start)) ? line.search(/:\s*$/) : -1;
  const ends = [line.search(OUTPUT), line.search(GAP) + 1, quoted].filter((end) => end > 0);
  const split = splitWords(ends.length > 0 ? text.slice(0, start + Math.min(...ends)) : text, start, shell);
  const call = split && readCall(split.words);
  if (!call) return undefined;
  const end = start + text.slice(start, split.end).trimEnd().length;
  return { command: text.slice(start, end), start, end, call };
}

/** Places in one line at which a command may begin, at most. */
const MOST_STARTS = 8;

/** The command of the line that holds a tool at `at`. */
function commandAround(text: string, at: number, shell: Shell): FoundCommand | undefined {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - BEFORE);
  const before = text.slice(from, at + 1);
  const begins = [...before.matchAll(BEGIN)].slice(-MOST_STARTS).map(({ index, 0: begin }) => index + begin.length);
  for (const start of [/^\s*/.exec(before)?.[0].length ?? 0, ...begins].map((start) => from + start)) {
    if (RECOMMENDED.test(text.slice(Math.max(0, start - 40), start))) continue;
    const found = commandAt(text, start, shell);
    if (found && found.end > at) return { ...found, isPrompted: text.slice(from, start).trim() !== '' };
  }
  return undefined;
}

/** Verbs that only look: somebody who was refused looks around afterwards. */
const LOOKS: readonly string[] = ['list', 'config', 'cache', 'run'];
const isLook = ({ call }: FoundCommand): boolean => LOOKS.includes(call.verb);

/** Tools looked at before the failure and behind it, the nearest to it; a hostile text could hold thousands. */
const MOST_BEFORE = 200;
const MOST_BEHIND = 50;

/** The commands around a failure, in their order. */
function commandsIn(text: string, shell: Shell, failure: number): readonly FoundCommand[] {
  const places = [...text.matchAll(NEAR)].map(({ index, 0: near }) => (/^[^\w-]/.test(near) ? index + 1 : index));
  const behind = places.findIndex((place) => place > failure);
  const split = behind < 0 ? places.length : behind;
  const found = places.slice(Math.max(0, split - MOST_BEFORE), split + MOST_BEHIND).flatMap((place) => commandAround(text, place, shell) ?? []);
  return found.filter(({ start }, i) => start !== found[i - 1]?.start);
}

/**
 * The command that was refused: the last that was typed before the failure, else the last; one that only looks counts where there is no other. Where one stands behind a
 * prompt, those without one are a program's advice. `isOfPip`: it was pip that could not be replaced, so of several commands the one that upgrades it.
 */
export function readCommand(text: string, shell: Shell = 'posix', failure?: number, isOfPip = false): FoundCommand | undefined {
  const all = commandsIn(text, shell, failure ?? text.length);
  const found = all.some(({ isPrompted }) => isPrompted) ? all.filter(({ isPrompted }) => isPrompted) : all;
  const before = found.filter(({ start }) => start <= (failure ?? text.length));
  const ofPip = isOfPip ? before.findLast(({ call }) => readWish(call).verb === 'upgrade-pip') : undefined;
  if (ofPip) return ofPip;
  const done = (before.length > 0 ? before : found).filter((command) => !isLook(command));
  return failure === undefined ? (done.at(-1) ?? before.at(-1)) : (before.at(-1) ?? done[0] ?? found[0]);
}
