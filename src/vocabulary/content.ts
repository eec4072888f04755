import type { Signature } from './evidence.ts';
import type { PlainFacts } from './facts.ts';
import type { Place } from './places.ts';
import type { Rights, Risk } from './risks.ts';
import type { Prompt, Tool, Trait, Verb } from './session.ts';
import type { Shell } from './shells.ts';
import type { System } from './systems.ts';

/** Tools that have words of their own for what `python -m pip` and `python -m venv` do. */
export const SPEAKING_TOOLS = ['uv', 'pipx', 'poetry', 'pipenv', 'conda'] as const satisfies readonly Tool[];

/**
 * Commands keyed by where they hold; the most specific key wins: the reader's tool, then the shell, then its family. `windows` is PowerShell and cmd, and Git Bash
 * where nothing else is given for it; `bash` is Git Bash, Linux and macOS; `posix` Linux and macOS.
 */
export const COMMAND_KEYS = ['any', 'windows', 'posix', 'bash', 'powershell', 'cmd', 'git-bash', 'linux', 'macos', ...SPEAKING_TOOLS] as const;
export type CommandKey = (typeof COMMAND_KEYS)[number];
export type Commands = { readonly [Key in CommandKey]?: string | undefined };

/** What a command may print instead of working, and what to do then; `systems`, `tools`: the only ones where it can, any when missing. */
export interface Otherwise {
  readonly prints: string;
  readonly do: string;
  readonly systems?: readonly System[] | undefined;
  readonly tools?: readonly Tool[] | undefined;
}

/** Something to do: a sentence and, where there is one, the command. */
export interface Action {
  readonly say: string;
  readonly commands?: Commands | undefined;
  /** The shell whose window the step asks for, whatever the reader has open. */
  readonly window?: Shell | undefined;
  /** The tools whose readers see it; everybody when missing. Somebody whose tool is not told is taken for a reader of pip. */
  readonly tools?: readonly Tool[] | undefined;
  /** What its readers were doing; anything when missing. */
  readonly verbs?: readonly Verb[] | undefined;
  /** What it may print instead of working, and what to do then. */
  readonly 'if-prints'?: readonly Otherwise[] | undefined;
}

/** A read-only look, and what it prints when the answer is yes. */
export interface Check extends Action {
  readonly prints: string;
}

export interface Cause {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly family: 'permission' | 'lookalike';
  readonly systems: readonly System[];
  /** Remedy ids, the safest that works first. */
  readonly remedies: readonly string[];
  /** The causes that explain the same evidence better wherever they fit as well. */
  readonly 'yields-to'?: readonly string[];
  /** A read-only look that settles the cause. */
  readonly check: Check;
  readonly signatures: readonly Signature[];
}

export interface Remedy {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly risk: Risk;
  readonly rights: Rights;
  readonly systems: readonly System[];
  /** The only places it fits; any when missing. */
  readonly places?: readonly Place[] | undefined;
  /** Where it does not help; nowhere when missing. */
  readonly 'not-places'?: readonly Place[] | undefined;
  /** The only numbers it is for; any when missing. */
  readonly numbers?: readonly string[] | undefined;
  /** The numbers that rule it out. */
  readonly 'not-numbers'?: readonly string[] | undefined;
  /** What must be true of the case, one of these; anything when missing. */
  readonly traits?: readonly Trait[] | undefined;
  /** What must not be true of the case, such as a system without apt. */
  readonly 'not-traits'?: readonly Trait[] | undefined;
  /** What the prompt must show, one of these; anything when missing. */
  readonly prompts?: readonly Prompt[] | undefined;
  /** The only tools it serves; any when missing. It never goes behind a tool's back. */
  readonly tools?: readonly Tool[] | undefined;
  /** The only things the reader can have been doing; any when missing. */
  readonly verbs?: readonly Verb[] | undefined;
  readonly changes: string;
  readonly steps: readonly Action[];
  readonly check: Check;
  readonly undo: Action & { readonly impossible?: boolean | undefined };
  /** A letter to whoever administers the machine. */
  readonly letter?: string | undefined;
}

/** What an answer states: words out of closed lists, and words the reader says they see. */
export type AnswerFacts = PlainFacts & { readonly phrase?: readonly string[] };

/** Where an answer leads: exactly one of the three. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  readonly states: AnswerFacts;
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
  readonly version: 2;
  readonly causes: readonly Cause[];
  readonly remedies: readonly Remedy[];
  readonly questions: readonly Question[];
  /** Known messages for what is nearly one of them; `cause` is the cause it belongs to. */
  readonly messages: readonly { readonly text: string; readonly cause: string }[];
}
