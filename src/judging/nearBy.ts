import { isFailedStep } from '../reading/isFailedStep.ts';
import { tellingLine } from '../reading/tellingLine.ts';
import { squeezeWords } from '../reading/text/squeeze.ts';
import type { Table } from '../vocabulary/content.ts';
import { leading } from '../vocabulary/leading.ts';
import type { Near } from '../vocabulary/verdict.ts';
import type { ReadCase } from './caseOf.ts';
import { comesNear } from './comesNear.ts';
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

/** The step of a remedy that prints what was pasted instead of working; of several the one whose words say most. */
function failedStep({ remedies }: Table, { pastes, facts }: ReadCase): Near['step'] {
  const os = leading(facts, 'os');
  const rows = remedies
    .filter(({ systems }) => !os || systems.includes(os))
    .flatMap(({ id, steps }) => steps.flatMap((step) => (step['if-prints'] ?? []).map((row) => ({ remedy: id, now: row.do, words: squeezeWords(row.prints) }))))
    .toSorted((a, b) => b.words.length - a.words.length);
  const found = rows.find(({ words }) => pastes.some(({ text }) => text.squeezed.text.includes(words)));
  return found && { remedy: found.remedy, now: found.now };
}

function shownBy({ pastes }: ReadCase, isOurs: boolean): Near['shownBy'] {
  if (isOurs) return 'installer';
  return pastes.some(({ text }) => isFailedStep(text.cleaned.text)) ? 'step' : 'nothing';
}

/** What an undecided text leaves. */
export function nearBy(table: Table, one: ReadCase, matches: readonly Match[], isOurs: boolean): Near {
  const against = table.causes.filter((cause) => isAgainst(cause, one)).map(({ id }) => id);
  const causes = [...new Set([...spoken(matches), ...nearly(table, one)])].filter((id) => !against.includes(id));
  const line = one.pastes.map(({ text }) => tellingLine(text.cleaned.text)).findLast((told) => told !== undefined);
  const step = failedStep(table, one);
  return { causes, against, shownBy: shownBy(one, isOurs), ...(line && { line }), ...(step && { step }) };
}
