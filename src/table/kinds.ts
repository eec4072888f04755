import { cause } from '../schemas/cause.ts';
import { guide } from '../schemas/guide.ts';
import { question } from '../schemas/question.ts';
import { remedy } from '../schemas/remedy.ts';

/** The kinds of content: the folder's name, its schema, and the part of the site's addresses that it is served under. */
export const KINDS = {
  causes: { schema: cause, address: 'causes' },
  remedies: { schema: remedy, address: 'remedies' },
  questions: { schema: question, address: 'ask' },
  guide: { schema: guide, address: 'guide' },
} as const;
