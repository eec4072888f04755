import { writeLink } from '../diagnosis/link.ts';
import type { Facts, Level } from '../diagnosis/types.ts';

/** The folders of the site's addresses. */
type Kind = 'causes' | 'remedies' | 'ask' | 'guide';

/** An address on this site; the base path comes from the page. */
export const addressOf = (base: string, kind: Kind, id: string): string => `${base}${kind}/${id}/`;

/** The article of a cause, with the verdict in its fragment: it opens without JavaScript, and nothing of it reaches a server. */
export const verdictAddress = (base: string, cause: string, facts: Facts, level: Level): string =>
  `${addressOf(base, 'causes', cause)}#${writeLink({ facts, level })}`;

/** A remedy filled in for the reader. */
export const remedyAddress = (base: string, remedy: string, facts: Facts): string => `${addressOf(base, 'remedies', remedy)}#${writeLink({ facts })}`;

/** The paste box, with what is known already. */
export const deskAddress = (base: string, facts: Facts): string => `${base}#${writeLink({ facts })}`;

/** The tree, which goes on by itself to the first question that these facts leave open. */
export const questionsAddress = (base: string, facts: Facts): string => `${base}ask/#${writeLink({ facts })}`;

/** A question of the tree, with what is known and what was answered. */
export const questionAddress = (base: string, question: string, facts: Facts, answers: readonly string[]): string =>
  `${addressOf(base, 'ask', question)}#${writeLink({ facts, answers })}`;
