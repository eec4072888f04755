import { z } from 'astro/zod';
import { listedFacts } from './listedFacts.ts';
import { glob, id, oneOrMore } from './vocabulary.ts';

/** What an answer states: the same words in which signatures speak; one value or a list of what holds together. */
const states = z.strictObject({
  ...listedFacts,
  /** Words that the reader says they see. */
  phrase: oneOrMore(glob),
});

const answer = z
  .strictObject({
    /** Names the answer in links; unique within the question and permanent. */
    id,
    /** What the reader clicks. */
    label: z.string().min(2).max(120),
    /** The facts this answer states. */
    states: states.default({}),
    /** The next question … */
    question: id.optional(),
    /** … or the cause it settles … */
    cause: id.optional(),
    /** … or the two to four causes that remain. */
    causes: z.array(id).min(2).max(4).optional(),
  })
  .refine(({ question, cause, causes }) => [question, cause, causes].filter(Boolean).length === 1, 'give exactly one of question, cause, causes');

/** Front matter of content/questions/<id>.mdx: one node of the decision tree. The body says how to find out. */
export const question = z.strictObject({
  /** The question itself, with its question mark. */
  question: z.string().min(8).max(120).endsWith('?'),
  /** True for the one question the tree starts from. */
  start: z.literal(true).optional(),
  /** In the order they are shown; the frequent first, "I cannot tell" last. */
  answers: z.array(answer).min(2),
});
