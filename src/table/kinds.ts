import { cause } from '../schemas/cause.ts';
import { guide } from '../schemas/guide.ts';
import { question } from '../schemas/question.ts';
import { remedy } from '../schemas/remedy.ts';

/** The ids that src/components/ArticleTools.astro brings along. */
const TOOLS = ['made-out', 'from-link', 'installing', 'installing-note'] as const;

/**
 * The kinds of content: the folder's name, its schema, the part of the site's addresses that it is served under, and the ids that its pages have by themselves:
 * parts, which articles may link to, and others.
 */
export const KINDS = {
  causes: {
    schema: cause,
    address: 'causes',
    parts: ['what-to-do', 'first-remedy', 'check-that-it-worked', 'undo', 'other-remedies', 'without-administrator-rights', 'check', 'sources'],
    others: ['look', ...TOOLS],
  },
  remedies: { schema: remedy, address: 'remedies', parts: ['steps', 'check-that-it-worked', 'undo', 'causes', 'sources'], others: TOOLS },
  questions: { schema: question, address: 'ask', parts: [], others: [] },
  guide: { schema: guide, address: 'guide', parts: ['sources'], others: [] },
} as const;
