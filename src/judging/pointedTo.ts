import type { Table } from '../vocabulary/content.ts';
import type { Stated } from '../vocabulary/facts.ts';
import type { Match } from './match.ts';
import { POINTED } from './weights.ts';

/** The causes that the last answer leaves, in its order: the questions' own judgement, weak beside evidence. */
export function pointedTo({ causes }: Table, stated: readonly Stated[]): readonly Match[] {
  const last = stated.findLast((one) => one.causes !== undefined);
  const because = last?.by === 'answer' ? `You answered: “${last.label}”` : `What is known leads here: “${last?.label ?? ''}”`;
  const left = (last?.causes ?? []).flatMap((id) => causes.filter((cause) => cause.id === id));
  return left.map((cause) => ({
    cause,
    signature: { when: {}, strength: POINTED, because },
    evidence: { cause: cause.id, because, strength: POINTED, spans: [] },
    isStated: true,
  }));
}
