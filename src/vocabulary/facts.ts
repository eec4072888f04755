import type { Place } from './places.ts';
import type { Refusal } from './refusals.ts';
import type { Hint, Operation, Prompt, Sign, Tool, Trait, Verb } from './session.ts';
import type { Shell } from './shells.ts';
import type { System } from './systems.ts';

/** A piece of one paste, in UTF-16 units of the text as it was pasted. */
export interface Span {
  readonly paste: number;
  readonly start: number;
  readonly end: number;
}

/** Where something became known: in a text (`path`: the refused path from which it follows), by an answer, or out of a link. */
export type Origin = (Span & { readonly by: 'text'; readonly path?: string }) | { readonly by: 'answer' | 'link' };

/** One thing that is known, with where it was read. */
export interface Known<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** An option that is not repeated, with its value, and why. */
export interface LeftOut {
  readonly option: string;
  readonly why: string;
  /** Set where the reader's own command once more leaves it out as well; else only an installation somewhere else does. */
  readonly isAlways: boolean;
}

/** What can be known of a case. */
export interface FactValues {
  readonly os: System;
  readonly shell: Shell;
  readonly tool: Tool;
  /** The deciding error number as its program prints it: `WinError 5`, `Errno 13`, `os error 5`, `HTTP 403`. */
  readonly number: string;
  /** What the number (or, without one, the words) means. */
  readonly refusal: Refusal;
  /** The refused path, unescaped; the folder names are the reader's own. */
  readonly path: string;
  readonly place: Place;
  /** The folder of the environment that the refused path lies in. */
  readonly environment: string;
  readonly operation: Operation;
  readonly prompt: Prompt;
  readonly hint: Hint;
  readonly sign: Sign;
  readonly trait: Trait;
  /** Words that a person says they see, where no text was pasted. */
  readonly phrase: string;
  /** The command as typed, without its prompt. */
  readonly command: string;
  /** What the reader was doing. */
  readonly verb: Verb;
  /**
   * What the reader asked to install, each argument as the program receives it: `numpy`, `-r requirements.txt`, with the options that change what
   * is installed or from where (`--upgrade`, `--index-url …`); never a dependency. Missing where the text does not tell, or where nothing was to be installed.
   */
  readonly request: readonly string[];
  /** The packages among them by name, without versions and extras. */
  readonly named: readonly string[];
  /** The reader's own command for doing the same once more, from the verb on, as the tool receives it: `uninstall -y rich`, `pip install --system rich`. */
  readonly again: readonly string[];
  /** Options as typed that `request` does not repeat, each with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** The package that was being installed when it failed; can be a dependency. */
  readonly package: string;
  /** The interpreter that refused, as separate words: `py` `-3.11`; `python3.12`; `C:\\Python311\\python.exe`. */
  readonly python: readonly string[];
}
export type FactKey = keyof FactValues;

/** Facts: what is known of the case, the leading value of each kind first. A missing key is not known. */
export type Facts = { readonly [Key in FactKey]?: readonly Known<FactValues[Key]>[] };

/** The kinds of fact that can have several values at once; of the others there is one or none. */
export const MANY = ['place', 'operation', 'prompt', 'sign', 'trait', 'phrase'] as const satisfies readonly FactKey[];

/** The kinds of fact that are words out of closed lists: answers may state them and links may carry them, for they name nobody. */
export const LISTED = [
  'os',
  'shell',
  'tool',
  'verb',
  'number',
  'refusal',
  'place',
  'operation',
  'prompt',
  'hint',
  'sign',
  'trait',
] as const satisfies readonly FactKey[];
export type ListedKey = (typeof LISTED)[number];

/** Facts out of closed lists. */
export type PlainFacts = { readonly [Key in ListedKey]?: readonly FactValues[Key][] };

/** What a person or a link states. */
export interface Stated {
  readonly by: 'answer' | 'link';
  /** How the reader is told of it, such as the answer's own words. */
  readonly label: string;
  readonly facts: PlainFacts & { readonly phrase?: readonly string[]; readonly request?: readonly string[]; readonly python?: readonly string[] };
  /** The causes that the questions leave after this answer. */
  readonly causes?: readonly string[];
}
