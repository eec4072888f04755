import type { Table } from '../vocabulary/content.ts';
import type { Stated } from '../vocabulary/facts.ts';
import type { Case } from './holds.ts';
import { isAgainst } from './isAgainst.ts';
import type { Match } from './match.ts';
import { POINTED } from './weights.ts';

/** The causes that the last answer leaves, in its order, without those that what is known speaks against: the questions' own judgement, weak beside evidence. */
export function pointedTo({ causes }: Table, stated: readonly Stated[], one: Case): readonly Match[] {
  const last = stated.findLast((one) => one.causes !== undefined);
  const because = last?.by === 'answer' ? `You answered: “${last.label}”` : `What is known leads here: “${last?.label ?? ''}”`;
  const left = (last?.causes ?? []).flatMap((id) => causes.filter((cause) => cause.id === id && !isAgainst(cause, one)));
  return left.map((cause) => ({
    cause,
    signature: { when: {}, strength: POINTED, because },
    evidence: { cause: cause.id, because, strength: POINTED, spans: [] },
    isStated: true,
  }));
}
