import { z } from 'astro/zod';
import { STRENGTHS } from '../diagnosis/types.ts';
import { glob, hint, number, operation, place, prompt, refusal, sentence, sign, system, tool } from './vocabulary.ts';

/** One value or a list of values, any of which will do. */
const oneOrMore = <T extends z.ZodType>(value: T) =>
  z.preprocess((given) => (given === undefined || Array.isArray(given) ? given : [given]), z.array(value).min(1).optional());

/** Evidence. Every key given must hold; a list holds when one of its values does. */
const condition = z
  .strictObject({
    /** The system, when it matters. */
    os: oneOrMore(system),
    /** The installing program. */
    tool: oneOrMore(tool),
    /** The error number as printed: `WinError 5`. */
    number: oneOrMore(number),
    /** What the number means, whatever program printed it: `denied`, `in-use` (src/diagnosis/refusals.ts). */
    refusal: oneOrMore(refusal),
    /** The kind of folder the refused path lies in (src/diagnosis/places.ts). */
    place: oneOrMore(place),
    /** What was going on: connecting, starting, removing, replacing-pip, writing. */
    operation: oneOrMore(operation),
    /** The session: venv, conda, administrator, root, sudo. */
    prompt: oneOrMore(prompt),
    /** pip's closing hint. */
    hint: oneOrMore(hint),
    /** What only a person can tell; stated by answers. */
    sign: oneOrMore(sign),
    /** Globs over the whole refused path, `/` for both slashes: `*.pyd`. */
    path: oneOrMore(glob),
    /** Globs found in the command as typed: `pip* install*--upgrade pip`. */
    command: oneOrMore(glob),
    /** Globs found anywhere in the text; white space and case do not matter. Last choice: words are translated. */
    phrase: oneOrMore(glob),
  })
  .refine((when) => Object.values(when).some(Boolean), 'state at least one piece of evidence');

/** One row of the signature table; it lives in its cause's front matter and proves itself by its examples. */
export const signature = z
  .strictObject({
    /** The evidence that must be there. */
    when: condition,
    /** The evidence that must not be there: the signature is silent as soon as one of these keys holds. */
    unless: condition.optional(),
    /** `decisive`: settles it alone; `strong`: likely; `weak`: possible; `against`: speaks against this cause. */
    strength: z.enum(STRENGTHS),
    /** True for a notice, which loses to any failure in the same text. */
    notice: z.boolean().optional(),
    /** Why this evidence points here; the reader sees it beside the marked words. One sentence. */
    because: sentence,
    /** Outputs in which this signature speaks and this cause comes first (for `against`: does not come first). Only a signature on a `sign` needs none: answers state it. */
    examples: z.array(z.string().min(4)).default([]),
    /** Outputs that look alike and in which this signature is silent. */
    counterexamples: z.array(z.string().min(4)).default([]),
  })
  .refine(({ when, examples }) => when.sign || examples.length > 0, {
    path: ['examples'],
    error: 'add at least one example: a terminal output in which this signature speaks',
  });
