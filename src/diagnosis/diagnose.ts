import { match } from './match.ts';
import { nearMatches } from './near.ts';
import { placeOf } from './placeOf.ts';
import type { Ranked } from './rank.ts';
import { isBetween, levelOf, rank } from './rank.ts';
import type { Paste } from './readPaste.ts';
import { readPaste } from './readPaste.ts';
import { statedFacts } from './statedFacts.ts';
import type { Answer, Evidence, Facts, Table, Verdict, VerdictKind } from './types.ts';

/** The deciding paste is the last one with an error; what it does not say is filled from the others, then from the answers. */
function joinFacts(pastes: readonly Paste[], answers: readonly Answer[]): Facts {
  const stated = statedFacts(answers);
  const ordered = pastes.toSorted((a, b) => Number(a.decides) - Number(b.decides));
  const joined: Facts = Object.assign({}, stated, ...ordered.map(({ facts }) => facts));
  // An answer tells the system where a path alone could lie on two.
  const place = joined.path && stated.os && !joined.place ? placeOf(joined.path, stated.os) : undefined;
  return place ? { ...joined, place } : joined;
}

/** What the answers themselves point to: a person's word, strong where it names one cause, weak where it leaves several. */
const answered = (table: Table, answers: readonly Answer[]) => {
  const last = answers.at(-1);
  const ids = last?.cause ? [last.cause] : (last?.causes ?? []);
  const strength = last?.cause ? ('strong' as const) : ('weak' as const);
  return table.causes
    .filter(({ id }) => ids.includes(id))
    .map((cause) => {
      const because = last?.label ? `You answered: ${last.label}.` : 'Your answers in the questions point here.';
      return { cause, signature: { when: {}, strength, because }, evidence: { cause: cause.id, because, strength, spans: [] } };
    });
};

/** Silent without a cause: nothing of pip's, all well, or too little to tell. */
function silence(pastes: readonly Paste[]): VerdictKind {
  if (pastes.some(({ solved }) => solved)) return 'solved';
  const written = pastes.filter(({ squeezed }) => squeezed.text.length > 0);
  return written.length > 0 && written.every(({ ours }) => !ours) ? 'unrelated' : 'unknown';
}

function kindOf(ranked: readonly Ranked[]): VerdictKind {
  if (isBetween(ranked)) return 'between';
  return ranked[0]?.cause.family === 'lookalike' ? 'lookalike' : 'cause';
}

/** Nothing of pip's stands in the pastes, and nothing was answered. */
const isForeign = (pastes: readonly Paste[], answers: readonly Answer[]): boolean => answers.length === 0 && silence(pastes) === 'unrelated';

/**
 * The only verb: what is wrong, how sure that is, and why.
 * @param table the compiled content
 * @param texts pastes, oldest first; any bytes that became a string
 * @param answers answers given in the tree, in order
 */
export function diagnose(table: Table, texts: readonly string[], answers: readonly Answer[] = []): Verdict {
  const pastes = texts.map(readPaste);
  const facts = joinFacts(pastes, answers);
  const matches = match(table.causes, facts, pastes);
  // After a success only a notice is worth a word.
  const standing = silence(pastes) === 'solved' ? matches.filter(({ signature }) => signature.notice) : matches;
  const sure = [...standing, ...answered(table, answers)];
  const first = rank(sure);
  const speaking = first.length > 0 ? sure : nearMatches(table, texts, facts);
  const ranked = first.length > 0 ? first : rank(speaking);
  if (ranked.length === 0 || isForeign(pastes, answers)) return { verdict: silence(pastes), level: 'possible', causes: [], evidence: [], facts };
  const kind = kindOf(ranked);
  const causes = ranked.map(({ cause, confidence }) => ({ id: cause.id, confidence: Math.round(confidence * 100) / 100 }));
  const evidence: Evidence[] = speaking.map((match) => match.evidence).filter(({ cause }) => causes.some(({ id }) => id === cause));
  return { verdict: kind, level: kind === 'between' ? 'possible' : levelOf(ranked), causes, evidence, facts };
}
