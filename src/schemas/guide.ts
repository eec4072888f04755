import { z } from 'astro/zod';
import { sentence, sources } from './vocabulary.ts';

/** Front matter of content/guide/<id>.mdx: background. */
export const guide = z.strictObject({
  /** The heading; no full stop. */
  title: z.string().min(5).max(70),
  /** One sentence for search results and link lists. */
  summary: sentence.max(200),
  /** Place in the sidebar, from 1. */
  order: z.number().int().positive(),
  /**
   * In the glossary alone: each term as its heading names it, and the words under which articles speak of it. A small first letter, and the singular, stand for the
   * capital and the plural with -s too. None for what every reader of this site knows. `not`: where one of these words is a part of something else.
   */
  terms: z.array(z.strictObject({ term: z.string().min(2), words: z.array(z.string().min(2)), not: z.array(z.string().min(2)).optional() })).optional(),
  /** Primary sources. */
  sources,
});
