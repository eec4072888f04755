import { z } from 'astro/zod';
import { COMMAND_KEYS, SPEAKING_TOOLS } from '../vocabulary/content.ts';
import type { FactKey } from '../vocabulary/facts.ts';
import { LISTED } from '../vocabulary/facts.ts';
import type { Place } from '../vocabulary/places.ts';
import { PLACES } from '../vocabulary/places.ts';
import { NUMBER, REFUSALS } from '../vocabulary/refusals.ts';
import { HINTS, OPERATIONS, PROMPTS, SIGNS, TOOLS, TRAITS, VERBS } from '../vocabulary/session.ts';
import { SHELL_ROWS, type Shell } from '../vocabulary/shells.ts';
import { SYSTEMS } from '../vocabulary/systems.ts';

const idsOf = <Id extends string>(rows: readonly { readonly id: Id }[]): readonly Id[] => rows.map(({ id }) => id);

/** The words that signatures and answers share; each list is defined once, in src/vocabulary/. */
export const system = z.enum(SYSTEMS);
export const shell = z.enum(idsOf<Shell>(SHELL_ROWS));
export const tool = z.enum(TOOLS);
/** Whose words differ: everybody else reads what pip's readers do. */
export const reader = z.enum(['pip', ...SPEAKING_TOOLS]);
export const verb = z.enum(VERBS);
export const refusal = z.enum(REFUSALS);
export const place = z.enum(idsOf<Place>(PLACES));
export const operation = z.enum(OPERATIONS);
export const prompt = z.enum(PROMPTS);
export const hint = z.enum(HINTS);
export const sign = z.enum(SIGNS);
export const trait = z.enum(TRAITS);
export const fact = z.enum([...LISTED, 'path', 'command', 'request', 'package'] as const satisfies readonly FactKey[]);

/** One value or a list of values, any of which will do. */
export const oneOrMore = <T extends z.ZodType>(value: T) =>
  z.preprocess((given) => (given === undefined || Array.isArray(given) ? given : [given]), z.array(value).min(1).optional());

/** An error number as its program prints it: `WinError 5`, `Errno 13`, `os error 5`, `Error 5`, `HTTP 403`. */
export const number = z
  .string({ error: ({ input }) => `write the number with its program's word before it, such as "Errno ${String(input)}" or "WinError ${String(input)}"` })
  .regex(NUMBER, 'write the number as it is printed: "WinError 5", "Errno 13", "os error 5", "HTTP 403"');

/**
 * A pattern for paths, commands and phrases: `*` any run, `?` one character, `#` one or more digits, `\` makes the next one stand for itself;
 * at least three other characters.
 */
export const glob = z.string().refine((text) => text.replace(/[*?#\s/\\]/g, '').length >= 3, 'too general: write at least three characters besides * ? #');

/** The id of a content file: its name without `.mdx`. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');

/** Sentences for the reader. One that begins with `On Windows`, `On Linux and macOS`, `On Fedora` … is shown to readers of those systems alone (src/answering/sentencesOf.ts). */
export const sentence = z.string().trim().min(10);

/**
 * Commands, keyed by where they hold: `any`, `windows` (PowerShell, cmd, and Git Bash where nothing is given for it), `bash` (Git Bash, Linux, macOS), `posix` (Linux, macOS), or narrower
 * `powershell`, `cmd`, `git-bash`, `linux`, `macos`; or for readers of a tool, in its own words: `uv`, `pipx`, `poetry`, `pipenv`, `conda`. The narrowest wins, the tool before all.
 * Several lines are several commands. Placeholders such as `{python}` and `{install}` are filled from the reader's case and quoted for the shell;
 * src/vocabulary/placeholders.ts lists them with what each means.
 */
export const commands = z.strictObject(
  Object.fromEntries(COMMAND_KEYS.map((key) => [key, z.string().min(2).optional()])) as Record<(typeof COMMAND_KEYS)[number], z.ZodOptional<z.ZodString>>,
);

/** One thing to do. */
export const action = z.strictObject({
  /** What to do, for a person. */
  say: sentence,
  commands: commands.optional(),
  /** The shell whose window the step asks for, whatever the reader has open. */
  window: shell.optional(),
  /** The tools whose readers see this step; everybody when missing. A reader whose tool is not told is a reader of pip. */
  tools: z.array(reader).min(1).optional(),
  /** What the reader has to have been doing, one of these, for the step to be shown; anything when missing. */
  verbs: z.array(verb).min(1).optional(),
  /** What the command may print instead of working, word for word, and what to do then. */
  'if-prints': z
    .array(
      z.strictObject({ prints: z.string().trim().min(5), do: sentence, systems: z.array(system).min(1).optional(), tools: z.array(reader).min(1).optional() }),
    )
    .min(1)
    .optional(),
});

/** A read-only look: what to do, and what it prints when the answer is yes. */
export const check = action.extend({ prints: sentence });

/** The primary sources of every claim: title and address (https). */
export const sources = z
  .array(
    z.strictObject({
      title: z.string().min(3),
      url: z.url({ protocol: /^https$/ }),
      /** The version of the program or document that was read, or the day it was read: `pip 26.2`, `2026-11-21`. */
      checked: z.string().min(3).optional(),
      /** True where the page itself could not be opened when this was written; what it says is known from elsewhere. */
      unopened: z.literal(true).optional(),
    }),
  )
  .min(1);
