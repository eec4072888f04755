import { z } from 'astro/zod';
import { RIGHTS, RISKS } from '../vocabulary/risks.ts';
import { action, check, number, place, prompt, reader, sentence, sources, system, trait, verb } from './vocabulary.ts';

/** Front matter of content/remedies/<id>.mdx: one way out. The body is the article. */
export const remedy = z.strictObject({
  /** What to do, as a heading in the imperative; no full stop. */
  title: z.string().min(5).max(70),
  /** One sentence: what it does and when it is the right one. */
  summary: sentence.max(200),
  /** `safe`: touches only new or own files; `careful`: read before running; `last-resort`: can harm. */
  risk: z.enum(RISKS.map(({ id }) => id)),
  /** Whose rights it needs. */
  rights: z.enum(RIGHTS.map(({ id }) => id)),
  /** Where it works. */
  systems: z.array(system).min(1),
  /** Set only where the remedy fits certain refused paths: the verdict then offers it for these places alone. */
  places: z.array(place).min(1).optional(),
  /** Set only where a refusal in certain places rules it out: an environment in the home folder does not help where the home folder refused. */
  'not-places': z.array(place).min(1).optional(),
  /** Set only where it is made for certain numbers alone, such as `os error 448`. */
  numbers: z.array(number).min(1).optional(),
  /** Set only where a number rules it out. */
  'not-numbers': z.array(number).min(1).optional(),
  /** Set only where it is made for what follows from the text, one of these: an image's log. */
  traits: z.array(trait).min(1).optional(),
  /** Set only where something about the case rules it out: apt is not on every Linux. */
  'not-traits': z.array(trait).min(1).optional(),
  /** Set only where the remedy is about what a prompt or a command shows, such as sudo: it is not offered where none of these is seen. */
  prompts: z.array(prompt).min(1).optional(),
  /** Set only where the remedy serves certain tools: it is not offered to readers of others, so that nobody goes behind a tool's back. */
  tools: z.array(reader).min(1).optional(),
  /** Set only where it helps with certain things that readers do: it is not offered for others. */
  verbs: z.array(verb).min(1).optional(),
  /** What it changes on the machine, one sentence. */
  changes: sentence,
  /** In order; the commands are what the verdict shows. */
  steps: z.array(action).min(1),
  /** How to see that it worked, and what that prints. */
  check,
  /** How to take it back; or `impossible: true` and why in `say`. */
  undo: action.extend({ impossible: z.literal(true).optional() }),
  /** A letter with placeholders {package}, {path}, {error}, {command}; for the remedy that asks somebody else. */
  letter: z.string().optional(),
  /** Primary sources. */
  sources,
});
