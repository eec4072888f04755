import { z } from 'astro/zod';
import { STRENGTHS } from '../vocabulary/evidence.ts';
import { isAnswered } from '../vocabulary/isAnswered.ts';
import { listedFacts } from './listedFacts.ts';
import { fact, glob, oneOrMore, sentence } from './vocabulary.ts';

const wanted = {
  ...listedFacts,
  /** Globs over the whole refused path, `/` for both slashes: `*.pyd`. */
  path: oneOrMore(glob),
  /** Globs found in the command as typed: `pip* install*--upgrade pip`. */
  command: oneOrMore(glob),
  /** Globs found anywhere in the text; white space and case do not matter. Last choice: words are translated. */
  phrase: oneOrMore(glob),
};

/** Evidence. Every key given must hold; a list holds when one of its values does. */
const condition = z
  .strictObject({
    ...wanted,
    /** Here every value of a list must hold, and every key: two prompts, two places, two phrases. */
    all: z.strictObject(wanted).optional(),
    /** Kinds of which nothing may be known: `[path]` for a refusal without a path. */
    absent: oneOrMore(fact),
  })
  .refine((when) => Object.values(when).some(Boolean), 'state at least one piece of evidence');

/** One row of the signature table; it lives in its cause's front matter and proves itself by its examples. */
export const signature = z
  .strictObject({
    /** The evidence that must be there. */
    when: condition,
    /** The evidence that must not be there: the signature is silent as soon as one of these keys holds. Rare: where another cause explains it better, say `yields-to`. */
    unless: z.strictObject(wanted).optional(),
    /** `decisive`: settles it alone; `strong`: likely; `weak`: possible; `against`: speaks against this cause. */
    strength: z.enum(STRENGTHS),
    /** True for a notice, which loses to any failure in the same text. */
    notice: z.boolean().optional(),
    /** True for what speaks only where nothing else does, for any cause. */
    'last-resort': z.boolean().optional(),
    /** Why this evidence points here; the reader sees it beside the marked words. One sentence. */
    because: sentence,
    /** Outputs in which this signature speaks and this cause comes first, or is one of the two named as equal (for `against`: does not come first). Only what no text shows needs none, since answers state it: a `sign`, or a `place` with `absent: path`. */
    examples: z.array(z.string().min(4)).default([]),
    /** Outputs that look alike and in which this signature is silent; for each key of `when` one that differs in that key alone. */
    counterexamples: z.array(z.string().min(4)).default([]),
  })
  .refine(({ when, examples }) => isAnswered(when) || examples.length > 0, {
    path: ['examples'],
    error: 'add at least one example: a terminal output in which this signature speaks',
  });
