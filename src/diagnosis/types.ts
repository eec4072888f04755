import type { Place } from './places.ts';
import type { Refusal } from './refusals.ts';

/** The systems we speak of. */
export const SYSTEMS = ['windows', 'linux', 'macos'] as const;
export type System = (typeof SYSTEMS)[number];

/** The shells a command is written for; `posix` is bash, zsh and their kin. */
export const SHELLS = ['powershell', 'cmd', 'posix'] as const;
export type Shell = (typeof SHELLS)[number];

/** The program that was installing. */
export const TOOLS = ['pip', 'uv', 'pipx', 'poetry', 'pipenv', 'conda', 'setup.py', 'venv'] as const;
export type Tool = (typeof TOOLS)[number];

/** What the prompt or the command tells of the session. */
export const PROMPTS = ['venv', 'conda', 'administrator', 'root', 'sudo'] as const;
export type Prompt = (typeof PROMPTS)[number];

/** What was going on when the refusal came. */
export const OPERATIONS = ['connecting', 'starting', 'removing', 'replacing-pip', 'writing'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** pip's closing hint: `user-option` names --user, `permissions` only says to check the permissions. */
export const HINTS = ['user-option', 'permissions'] as const;
export type Hint = (typeof HINTS)[number];

/** What only a person can tell; stated by answers, never read from a text. */
export const SIGNS = [
  'program-open', // a program that uses the package is running
  'fails-at-times', // the same command succeeds now and then
  'sudo-before', // pip was once run with sudo or as administrator
] as const;
export type Sign = (typeof SIGNS)[number];

/** Facts: what is known of the case. A missing key is not known. */
export interface Facts {
  readonly os?: System;
  readonly shell?: Shell;
  readonly tool?: Tool;
  /** The deciding error number as its program prints it: `WinError 5`, `Errno 13`, `os error 5`, `HTTP 403`. */
  readonly number?: string;
  /** What the number (or, without one, the words) means. */
  readonly refusal?: Refusal;
  /** The refused path, unescaped; the folder names are the reader's own. */
  readonly path?: string;
  readonly place?: Place;
  readonly operation?: Operation;
  readonly prompt?: Prompt;
  readonly hint?: Hint;
  readonly sign?: Sign;
  /** The command as typed, without its prompt. */
  readonly command?: string;
  /** What the reader asked pip to install: `numpy`, `-r requirements.txt`; never a dependency. */
  readonly request?: readonly string[];
  /** The package that was being installed when it failed; can be a dependency. */
  readonly package?: string;
  /** The interpreter as typed: `py -3.11`, `python3.12`. */
  readonly python?: string;
}

/** Facts that answers may state and shared links may carry: closed lists only, nothing personal. */
export type PlainFacts = Pick<Facts, 'os' | 'shell' | 'tool' | 'number' | 'refusal' | 'place' | 'operation' | 'prompt' | 'hint' | 'sign'>;

/** A condition: every key given must hold; a list holds when one of its values does. Globs: see glob.ts. */
export interface Condition {
  readonly os?: readonly System[];
  readonly tool?: readonly Tool[];
  readonly number?: readonly string[];
  readonly refusal?: readonly Refusal[];
  readonly place?: readonly Place[];
  readonly operation?: readonly Operation[];
  readonly prompt?: readonly Prompt[];
  readonly hint?: readonly Hint[];
  readonly sign?: readonly Sign[];
  /** Globs over the refused path, with `/` for both slashes. */
  readonly path?: readonly string[];
  /** Globs over the command as typed. */
  readonly command?: readonly string[];
  /** Globs found anywhere in the text, white space folded, case ignored. */
  readonly phrase?: readonly string[];
}

/** How loudly a signature speaks; the weights stand in rank.ts. */
export const STRENGTHS = ['decisive', 'strong', 'weak', 'against'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One row of the table: which evidence speaks for (or against) its cause. */
export interface Signature {
  readonly when: Condition;
  /** None of these may be known. */
  readonly unless?: Condition;
  readonly strength: Strength;
  /** A notice loses to any failure in the same text. */
  readonly notice?: boolean;
  /** Said to the reader: why this evidence points there. */
  readonly because: string;
}

export interface Cause {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly family: 'permission' | 'lookalike';
  readonly systems: readonly System[];
  /** Remedy ids, the safest that works first. */
  readonly remedies: readonly string[];
  /** A read-only look that settles the cause. */
  readonly check: Action & { readonly prints: string };
  readonly signatures: readonly Signature[];
}

/** Commands keyed by where they hold; the most specific key wins. */
export const COMMAND_KEYS = ['any', 'windows', 'posix', 'powershell', 'cmd', 'linux', 'macos'] as const;
export type CommandKey = (typeof COMMAND_KEYS)[number];
export type Commands = { readonly [key in CommandKey]?: string | undefined };

/** Something to do: a sentence and, where there is one, the command. */
export interface Action {
  readonly say: string;
  readonly commands?: Commands | undefined;
}

export interface Remedy {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly risk: 'safe' | 'careful' | 'last-resort';
  readonly rights: 'none' | 'administrator';
  readonly systems: readonly System[];
  /** The only places it fits; any when missing. */
  readonly places?: readonly Place[] | undefined;
  readonly changes: string;
  readonly steps: readonly Action[];
  readonly check: Action & { readonly prints: string };
  readonly undo: Action & { readonly impossible?: boolean | undefined };
  /** A letter to whoever administers the machine. */
  readonly letter?: string | undefined;
}

/** Where an answer leads: exactly one of the three. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  readonly states: PlainFacts;
  readonly question?: string;
  readonly cause?: string;
  readonly causes?: readonly string[];
}

export interface Question {
  readonly id: string;
  readonly question: string;
  /** True for the one question the tree starts from. */
  readonly start?: true;
  readonly answers: readonly Answer[];
}

/** Everything the engine knows; compiled from content/ by src/table, plain JSON. */
export interface Table {
  readonly version: 1;
  readonly causes: readonly Cause[];
  readonly remedies: readonly Remedy[];
  readonly questions: readonly Question[];
  /** Known messages for what is nearly one of them; `cause` is the cause it belongs to. */
  readonly messages: readonly { readonly text: string; readonly cause: string }[];
}

/** A span of one paste, in UTF-16 units of the original text. */
export interface Span {
  readonly paste: number;
  readonly start: number;
  readonly end: number;
}

export interface Evidence {
  readonly cause: string;
  readonly because: string;
  readonly strength: Strength;
  /** Empty when an answer, not the text, is the evidence. */
  readonly spans: readonly Span[];
}

export type Level = 'certain' | 'likely' | 'possible';
export type VerdictKind = 'cause' | 'between' | 'lookalike' | 'unrelated' | 'solved' | 'unknown';

export interface Verdict {
  readonly verdict: VerdictKind;
  readonly level: Level;
  /** Best first; confidence from 0 to 1; empty for unrelated, solved and unknown. */
  readonly causes: readonly { readonly id: string; readonly confidence: number }[];
  readonly evidence: readonly Evidence[];
  readonly facts: Facts;
}
