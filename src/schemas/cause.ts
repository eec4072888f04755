import { z } from 'astro/zod';
import { signature } from './signature.ts';
import { check, id, sentence, sources, system } from './vocabulary.ts';

/** Front matter of content/causes/<id>.mdx: why a command failed. The body is the article. */
export const cause = z.strictObject({
  /** The cause in a few words, as a heading; no full stop. */
  title: z.string().min(5).max(70),
  /** The name of the cause in two to four words, for lists, the sidebar and the browser's tab: `Python for all users`. */
  short: z.string().min(3).max(32),
  /** One sentence for search results and the verdict: what happened, said to the reader. At most 200 characters. */
  summary: sentence.max(200),
  /** `permission`: one of ours; `lookalike`: reads like a permission error and is none. */
  family: z.enum(['permission', 'lookalike']),
  /** Where it happens. */
  systems: z.array(system).min(1),
  /** The exact words people search for, most frequent first; headings of the article and rows of the message index. */
  messages: z.array(z.string().min(8)).min(1),
  /** Remedy ids; the safest that works comes first. */
  remedies: z.array(id).min(1),
  /** Ids of causes that explain the same evidence better: where one of them is as likely, this one steps back. */
  'yields-to': z.array(id).min(1).optional(),
  /** Why no way out does without administrator rights, for a permission cause that has none; the page then leads to the letter. */
  'no-free-way': sentence.optional(),
  /** A read-only command that tells whether this is the cause; `otherwise`: what it prints when it is not. */
  check: check.extend({ otherwise: sentence.optional() }),
  /** The rows of the signature table that speak for this cause. */
  signatures: z.array(signature).min(1),
  /** Primary sources. */
  sources,
});
