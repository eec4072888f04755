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
  /** Primary sources. */
  sources,
});
