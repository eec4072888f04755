import Fuse from 'fuse.js/min-basic';
import type { Table } from '../vocabulary/content.ts';
import type { Facts } from '../vocabulary/facts.ts';
import { wordsOf } from '../vocabulary/wordsOf.ts';
import type { Match } from './match.ts';

/** Fuse's distance, from 0 (the same) to 1; above this a line only shares words with a message. */
const NEAR = 0.3;
/** A line typed from a screenshot is this long at most and at least; in a log there is real evidence. */
const LONGEST = 300;
const SHORTEST = 12;
/** The typed line and the message must be of one length, or a single shared word would do. */
const SHARE = 0.6;

type Message = Table['messages'][number];
const built = new WeakMap<Table['messages'], Fuse<Message>>();

/** The messages, indexed once for each table. */
function fuseOf({ messages }: Table): Fuse<Message> {
  const known = built.get(messages) ?? new Fuse(messages, { keys: ['text'], includeScore: true, ignoreLocation: true, threshold: NEAR });
  built.set(messages, known);
  return known;
}

const isAlike = (typed: string, message: string): boolean => Math.min(typed.length, message.length) / Math.max(typed.length, message.length) >= SHARE;

/** Causes whose known message is nearly what was typed; weak by nature, so asked only where nothing else speaks: no signature, no number, no path. */
export function nearMatches(table: Table, texts: readonly string[], facts: Facts): readonly Match[] {
  const typed = texts.join('\n').trim();
  if (typed.length < SHORTEST || typed.length > LONGEST || facts.refusal || facts.path) return [];
  const lines = typed.split('\n').map(wordsOf);
  const found = lines.flatMap((line) =>
    fuseOf(table)
      .search(line)
      .filter(({ item }) => isAlike(line, item.text)),
  );
  const best = found.sort((a, b) => (a.score ?? 1) - (b.score ?? 1))[0];
  const cause = best && table.causes.find(({ id }) => id === best.item.cause);
  if (!best || !cause) return [];
  const because = `This is nearly a message that belongs to this cause: “${best.item.text}”.`;
  return [{ cause, signature: { when: {}, strength: 'weak', because }, evidence: { cause: cause.id, because, strength: 'weak', spans: [] }, isStated: false }];
}
