import Fuse from 'fuse.js';
import type { Match } from './match.ts';
import type { Table } from './types.ts';

/** Above this distance a line only shares words with a message. */
const NEAR = 0.35;
/** A line typed from a screenshot is short; in a log there is real evidence. */
const LONGEST = 2_000;

/** Causes whose known message is nearly what was typed; weak by nature, so asked only when no evidence speaks. */
export function nearMatches(table: Table, texts: readonly string[]): readonly Match[] {
  const typed = texts.join('\n').trim();
  if (typed.length < 12 || typed.length > LONGEST) return [];
  const fuse = new Fuse(table.messages, { keys: ['text'], includeScore: true, ignoreLocation: true, threshold: NEAR, minMatchCharLength: 4 });
  const lines = typed
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line.length >= 12)
    .slice(0, 20);
  const best = lines.flatMap((line) => fuse.search(line, { limit: 1 })).sort((a, b) => (a.score ?? 1) - (b.score ?? 1))[0];
  const cause = best && table.causes.find(({ id }) => id === best.item.cause);
  if (!best || !cause) return [];
  const because = `This is nearly a message that belongs to this cause: “${best.item.text}”.`;
  return [{ cause, signature: { when: {}, strength: 'weak', because }, evidence: { cause: cause.id, because, strength: 'weak', spans: [] } }];
}
