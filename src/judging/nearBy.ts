import { isFailedStep } from '../reading/isFailedStep.ts';
import { tellingLine } from '../reading/tellingLine.ts';
import type { Table } from '../vocabulary/content.ts';
import type { Near } from '../vocabulary/verdict.ts';
import type { ReadCase } from './caseOf.ts';
import { comesNear } from './comesNear.ts';
import { failedStep } from './failedStep.ts';
import { isAgainst } from './isAgainst.ts';
import type { Match } from './match.ts';
import { STRENGTH_WEIGHTS } from './weights.ts';

/** The causes that speak, but for which nothing shows an installation or which do not speak loudly enough; the loudest first. */
const spoken = (matches: readonly Match[]): readonly string[] =>
  matches
    .filter(({ signature: { strength, notice } }) => strength !== 'against' && !notice)
    .toSorted((a, b) => STRENGTH_WEIGHTS[b.signature.strength] - STRENGTH_WEIGHTS[a.signature.strength])
    .map(({ cause }) => cause.id);

/** The causes of which a signature comes near, the nearest first. */
const nearly = ({ causes }: Table, one: ReadCase): readonly string[] =>
  causes
    .map(({ id, signatures }) => ({ id, nearness: Math.max(0, ...signatures.map((signature) => comesNear(signature, one))) }))
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness)
    .map(({ id }) => id);

/** What an undecided text leaves. */
export function nearBy(table: Table, one: ReadCase, matches: readonly Match[], isOurs: boolean): Near {
  const against = table.causes.filter((cause) => isAgainst(cause, one)).map(({ id }) => id);
  const causes = [...new Set([...spoken(matches), ...nearly(table, one)])].filter((id) => !against.includes(id));
  const line = one.pastes.map(({ text }) => tellingLine(text.cleaned.text)).findLast((told) => told !== undefined);
  const step = failedStep(table, one);
  const isStep = step !== undefined || one.pastes.some(({ text }) => isFailedStep(text.cleaned.text));
  return { causes, against, shownBy: isOurs ? 'installer' : isStep ? 'step' : 'nothing', ...(line && { line }), ...(step && { step }) };
}
