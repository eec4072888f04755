import { isFailedStep } from '../reading/isFailedStep.ts';
import type { Paste } from '../reading/read.ts';
import { standsAlone } from '../reading/standsAlone.ts';
import { TRAIT_RULES } from '../reading/traitsOf.ts';
import type { Table } from '../vocabulary/content.ts';
import type { Stated } from '../vocabulary/facts.ts';
import type { Trait } from '../vocabulary/session.ts';
import type { Verdict, VerdictKind } from '../vocabulary/verdict.ts';
import type { ReadCase } from './caseOf.ts';
import { caseOf } from './caseOf.ts';
import { failedStep } from './failedStep.ts';
import type { Match } from './match.ts';
import { match } from './match.ts';
import { nearMatches } from './near.ts';
import { nearBy } from './nearBy.ts';
import { pointedTo } from './pointedTo.ts';
import type { Ranked } from './rank.ts';
import { isBetween, levelOf, rank } from './rank.ts';
import { LIKELY, STRENGTH_WEIGHTS } from './weights.ts';

/** Traits that are sentences with the name of one of our programs: those that tell where their words stand. */
const OF_WORDS: ReadonlySet<Trait> = new Set(TRAIT_RULES.filter(({ where }) => where).map(({ trait }) => trait));

/** Whether a signature is held by words: a phrase, or a sentence with the name of one of our programs. */
const isByWords = ({ signature: { when } }: Match): boolean => Boolean(when.phrase) || Boolean(when.trait?.some((trait) => OF_WORDS.has(trait)));

/** Whether a text shows what makes a cause likely by itself. */
const isLikely = ({ signature, evidence }: Match): boolean => STRENGTH_WEIGHTS[signature.strength] >= LIKELY && evidence.spans.length > 0;

/** Words that make a cause likely by themselves are printed by nothing else, so a text that holds them is ours. */
const holdsOwnWords = (matches: readonly Match[]): boolean => matches.some((one) => isLikely(one) && isByWords(one));

/** Words that somebody only says they saw count where no text makes a failure likely by itself: what is pasted outranks what was answered before. */
function withoutSaid(matches: readonly Match[]): readonly Match[] {
  const isShown = matches.some((one) => isLikely(one) && !one.isStated && !one.signature.notice);
  const isSaid = ({ signature, evidence, isStated }: Match): boolean => isStated && evidence.spans.length === 0 && signature.when.phrase !== undefined;
  return isShown ? matches.filter((one) => !isSaid(one)) : matches;
}

/** Whether a remedy's own step failed here: by its words in the table, or by the words of all such failures. */
const isOwnStep = (table: Table, one: ReadCase): boolean =>
  failedStep(table, one) !== undefined || one.pastes.some(({ text }) => isFailedStep(text.cleaned.text));

/** Silent without a cause: nothing of pip's, all well, or too little to tell. */
function silence(pastes: readonly Paste[], isOpen: boolean): VerdictKind {
  if (pastes.some(({ isSolved }) => isSolved)) return 'solved';
  return isOpen || pastes.some(({ text }) => standsAlone(text.cleaned.text)) ? 'unknown' : 'unrelated';
}

function kindOf(ranked: readonly Ranked[]): VerdictKind {
  if (isBetween(ranked)) return 'between';
  return ranked[0]?.cause.family === 'lookalike' ? 'lookalike' : 'cause';
}

/** Whether a match's evidence was printed behind the last success of its text. */
const isBehindSuccess = ({ evidence }: Match, pastes: readonly Paste[]): boolean =>
  evidence.spans.some(({ paste, start }) => start > (pastes[paste]?.success ?? Number.POSITIVE_INFINITY));

/** After a success only a notice is worth a word, and what nothing else prints, where it stands behind it. */
const worthAWord = (matches: readonly Match[], silent: VerdictKind, pastes: readonly Paste[]): readonly Match[] =>
  silent === 'solved' ? matches.filter((one) => one.signature.notice || (one.signature.strength === 'decisive' && isBehindSuccess(one, pastes))) : matches;

/** What speaks, ranked, by the surest kind of evidence that there is; near matches only where nothing else does, and nothing succeeded. */
function speaking(sure: readonly Match[], near: () => readonly Match[], silent: VerdictKind) {
  const ranked = rank(sure);
  if (ranked.length > 0 || silent === 'solved') return { spoken: sure, ranked, typed: [] };
  const typed = near();
  return { spoken: typed, ranked: rank(typed), typed };
}

/** Without a cause that may be named: what an undecided text leaves. */
function undecided(table: Table, one: ReadCase, matches: readonly Match[], silent: VerdictKind, isOurs: boolean): Verdict {
  const near = silent === 'unknown' && { near: nearBy(table, one, matches, isOurs) };
  return { verdict: silent, level: 'possible', causes: [], evidence: [], facts: one.facts, ...near };
}

/**
 * The only verb: what is wrong, how sure that is, and why. Throws for no text.
 * @param table the compiled content
 * @param texts pastes, oldest first; any bytes that became a string
 * @param stated what answers and links state, in order
 */
export function diagnose(table: Table, texts: readonly string[], stated: readonly Stated[] = []): Verdict {
  const one = caseOf(texts, stated);
  const { pastes, facts } = one;
  const matches = withoutSaid(match(table.causes, one));
  // A text must speak for itself; what is stated counts where there is none.
  const isBlank = pastes.every(({ text }) => text.squeezed.text === '');
  const isOurs = (isBlank && stated.length > 0) || pastes.some(({ isInstall }) => isInstall) || holdsOwnWords(matches);
  const isStep = isOwnStep(table, one);
  const silent = silence(pastes, isOurs || isBlank || isStep);
  const sure = [...worthAWord(matches, silent, pastes), ...pointedTo(table, stated, one)];
  const { spoken, ranked, typed } = speaking(sure, () => (isStep ? [] : nearMatches(table, texts, facts)), silent);
  // What is nearly a known message is worth a question, even where nothing shows an installation.
  if (ranked.length === 0 || !isOurs) return undecided(table, one, [...sure, ...typed], typed.length > 0 ? 'unknown' : silent, isOurs);
  const verdict = kindOf(ranked);
  const causes = ranked.map(({ cause, confidence }) => ({ id: cause.id, confidence: Math.round(confidence * 100) / 100 }));
  const evidence = spoken.map((one) => one.evidence).filter(({ cause }) => causes.some(({ id }) => id === cause));
  return { verdict, level: verdict === 'between' ? 'possible' : levelOf(ranked), causes, evidence, facts };
}
