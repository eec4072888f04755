import Fuse from 'fuse.js/min-basic';
import type { Match } from './match.ts';
import type { Facts, Table } from './types.ts';

/** Fuse's distance, from 0 (the same) to 1; above this a line only shares words with a message. */
const NEAR = 0.3;
/** A line typed from a screenshot is short; in a log there is real evidence. */
const LONGEST = 300;
/** The typed line and the message must be of one length, or a single shared word would do. */
const SHARE = 0.6;

/** The words of a message without what is everybody's own: quoted paths and addresses. */
export const wordsOf = (message: string): string =>
  message
    .replace(/(?:: ?|-> ?)?(['"]).{1,400}?\1/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const isAlike = (typed: string, message: string): boolean => Math.min(typed.length, message.length) / Math.max(typed.length, message.length) >= SHARE;

/** Causes whose known message is nearly what was typed; weak by nature, so asked only where nothing else speaks: no signature, no number, no path. */
export function nearMatches(table: Table, texts: readonly string[], facts: Facts): readonly Match[] {
  const typed = texts.join('\n').trim();
  if (typed.length < 12 || typed.length > LONGEST || facts.refusal || facts.path) return [];
  const fuse = new Fuse(table.messages, { keys: ['text'], includeScore: true, ignoreLocation: true, threshold: NEAR });
  const lines = typed.split('\n').map(wordsOf);
  const best = lines.flatMap((line) => fuse.search(line).filter(({ item }) => isAlike(line, item.text))).sort((a, b) => (a.score ?? 1) - (b.score ?? 1))[0];
  const cause = best && table.causes.find(({ id }) => id === best.item.cause);
  if (!best || !cause) return [];
  const because = `This is nearly a message that belongs to this cause: “${best.item.text}”.`;
  return [{ cause, signature: { when: {}, strength: 'weak', because }, evidence: { cause: cause.id, because, strength: 'weak', spans: [] } }];
}
