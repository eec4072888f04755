import type { Table } from '../vocabulary/content.ts';
import type { Stated } from '../vocabulary/facts.ts';
import type { Match } from './match.ts';
import { POINTED } from './weights.ts';

/** The causes that the last answer leaves: the questions' own judgement, weak beside evidence. */
export function pointedTo({ causes }: Table, stated: readonly Stated[]): readonly Match[] {
  const last = stated.findLast((one) => one.causes !== undefined);
  const because = last?.by === 'answer' ? `You answered: “${last.label}”` : `What is known leads here: “${last?.label ?? ''}”`;
  return causes
    .filter(({ id }) => last?.causes?.includes(id))
    .map((cause) => ({
      cause,
      signature: { when: {}, strength: POINTED, because },
      evidence: { cause: cause.id, because, strength: POINTED, spans: [] },
    }));
}
