import type { Facts } from '../vocabulary/facts.ts';
import { openFactsOf } from '../vocabulary/openFactsOf.ts';
import { openRequestOf } from '../vocabulary/openRequestOf.ts';
import type { Level } from '../vocabulary/verdict.ts';
import type { Shared } from './link.ts';
import { writeLink } from './link.ts';

/** The folders of the site's addresses. */
export type Kind = 'causes' | 'remedies' | 'ask' | 'guide';

/** An address on this site; the base path comes from the page. */
export const addressOf = (base: string, kind: Kind, id: string): string => `${base}${kind}/${id}/`;

/** What a link may carry of the facts of a case; `request` as the reader wishes to tell it. */
export function sharedOf(facts: Facts, request = openRequestOf(facts).words): Shared {
  const { request: asked, python, phrase: _phrase, ...listed } = openFactsOf(facts, request);
  return { facts: listed, ...(asked && { request: asked }), ...(python && { python }) };
}

/** The article of a cause, with the verdict in its fragment: it opens without JavaScript, and nothing of it reaches a server. */
export const verdictAddress = (base: string, cause: string, shared: Shared, level: Level): string =>
  `${addressOf(base, 'causes', cause)}#${writeLink({ ...shared, level })}`;

/** A remedy filled in for the reader. */
export const remedyAddress = (base: string, remedy: string, { level: _level, answers: _answers, ...shared }: Shared): string =>
  `${addressOf(base, 'remedies', remedy)}#${writeLink(shared)}`;

/** The paste box, with what is known already. */
export const deskAddress = (base: string, shared: Shared): string => `${base}#${writeLink(shared)}`;

/** The questions: the first that is still open, or the one that is named, with what was brought and what was answered. */
export const questionAddress = (base: string, shared: Shared, question?: string): string => `${base}ask/${question ? `${question}/` : ''}#${writeLink(shared)}`;
