import type { System } from '../vocabulary/systems.ts';

/** How a sentence names the systems that it is about: it begins with `On` and one or more of these. */
export const SYSTEM_WORDS: readonly { readonly word: string; readonly os: System; readonly example: string }[] = [
  { word: 'Windows', os: 'windows', example: 'On Windows open a new terminal first.' },
  { word: 'Linux', os: 'linux', example: 'On Linux, list what is mounted there.' },
  { word: 'macOS', os: 'macos', example: 'On macOS no administrator rights are needed.' },
  { word: 'a Mac', os: 'macos', example: 'On a Mac, use the file from python.org.' },
  { word: 'Debian', os: 'linux', example: 'On Debian, put python3- before the name.' },
  { word: 'Ubuntu', os: 'linux', example: 'On Ubuntu, put python3- before the name.' },
  { word: 'Fedora', os: 'linux', example: 'On Fedora use dnf in place of apt.' },
];

/** A sentence, with the systems that it is about; without any it is about all. */
export interface Sentence {
  readonly text: string;
  readonly systems?: readonly System[];
}

/** Between two names, and between two sentences. */
const JOINT = /^(?:, and |, or |, | and | or )/;
const BETWEEN = /(?<=[.!?]) (?=[A-Z])/;

/** The systems named at the head of what follows `On `: as many as stand there one after the other. */
function namedAt(text: string, words: typeof SYSTEM_WORDS): readonly System[] {
  const row = words.find(({ word }) => text.startsWith(word) && !/^\w/.test(text.slice(word.length)));
  if (!row) return [];
  const rest = text.slice(row.word.length);
  const joint = JOINT.exec(rest)?.[0];
  return [row.os, ...(joint ? namedAt(rest.slice(joint.length), words) : [])];
}

/** A text cut into sentences, each with the systems that it begins with: `On Linux and macOS, …`. */
export const sentencesOf = (text: string, words = SYSTEM_WORDS): readonly Sentence[] =>
  text.split(BETWEEN).map((sentence) => {
    const systems = sentence.startsWith('On ') ? namedAt(sentence.slice(3), words) : [];
    return { text: sentence, ...(systems.length > 0 && { systems: [...new Set(systems)] }) };
  });

/** The same text for readers of these systems: sentences about others are left out, unless nothing would be left. */
export function saidOn(text: string, systems: readonly System[]): string {
  const fitting = sentencesOf(text).filter((sentence) => !sentence.systems || sentence.systems.some((os) => systems.includes(os)));
  return fitting.length > 0 ? fitting.map((sentence) => sentence.text).join(' ') : text;
}
