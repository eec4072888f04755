import { z } from 'astro/zod';
import { PLACES } from '../diagnosis/places.ts';
import { NUMBER, REFUSALS } from '../diagnosis/refusals.ts';
import { COMMAND_KEYS, HINTS, OPERATIONS, PROMPTS, SIGNS, SYSTEMS, TOOLS } from '../diagnosis/types.ts';

const ids = <const T extends readonly { readonly id: string }[]>(rows: T) => rows.map((row) => row.id) as [T[number]['id'], ...T[number]['id'][]];

/** The words that signatures and answers share; each list is defined once, in src/diagnosis/. */
export const system = z.enum(SYSTEMS);
export const tool = z.enum(TOOLS);
export const refusal = z.enum(ids(REFUSALS));
export const place = z.enum(ids(PLACES));
export const operation = z.enum(OPERATIONS);
export const prompt = z.enum(PROMPTS);
export const hint = z.enum(HINTS);
export const sign = z.enum(SIGNS);

/** An error number as its program prints it: `WinError 5`, `Errno 13`, `os error 5`, `Error 5`, `HTTP 403`. */
export const number = z.string().regex(NUMBER, 'write the number as it is printed: "WinError 5", "Errno 13", "os error 5", "HTTP 403"');

/** A pattern for paths, commands and phrases: `*` any run, `?` one character, `#` one or more digits; at least three other characters. */
export const glob = z.string().refine((text) => text.replace(/[*?#\s/]/g, '').length >= 3, 'too general: write at least three characters besides * ? #');

/** The id of a content file: its name without `.mdx`. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');

/** A sentence for the reader. */
export const sentence = z.string().trim().min(10);

/**
 * Commands, keyed by where they hold: `any`, `windows` (both shells), `posix` (Linux and macOS), or narrower `powershell`, `cmd`, `linux`, `macos`; the narrowest wins.
 * Several lines are several commands. Placeholders, filled from the reader's case and quoted for the shell:
 * `{python}` the interpreter (`py`, `python3`), `{install}` what to install (`numpy`, `-r requirements.txt`), `{package}` one package's name,
 * `{path}` the refused path, `{folder}` the folder the refusal is about, `{venv}` the environment's folder, `{venv-old}` the same with `-old` behind it, `{venv-python}` the Python inside it.
 */
export const commands = z.strictObject(
  Object.fromEntries(COMMAND_KEYS.map((key) => [key, z.string().min(2).optional()])) as Record<(typeof COMMAND_KEYS)[number], z.ZodOptional<z.ZodString>>,
);

/** One thing to do: the sentence and, where there is one, the command. */
export const action = z.strictObject({ say: sentence, commands: commands.optional() });

/** A read-only look: what to do, and what it prints when the answer is yes. */
export const check = action.extend({ prints: sentence });

/** The primary sources of every claim: title and address (https). */
export const sources = z.array(z.strictObject({ title: z.string().min(3), url: z.url({ protocol: /^https$/ }) })).min(1);
