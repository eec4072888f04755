import { addressOf, questionAddress, remedyAddress, sharedOf, verdictAddress } from '../../addresses/addresses.ts';
import type { Shared } from '../../addresses/link.ts';
import { excerpt } from '../../answering/excerpt.ts';
import { advice, headline, LEVEL_WORDS } from '../../answering/headline.ts';
import { shownEvidence } from '../../answering/shownEvidence.ts';
import { solutionsFor } from '../../answering/solutions.ts';
import type { Table } from '../../vocabulary/content.ts';
import { leading } from '../../vocabulary/leading.ts';
import type { Shell } from '../../vocabulary/shells.ts';
import { fitsSystem, SHELLS, shellFor } from '../../vocabulary/shells.ts';
import type { Verdict } from '../../vocabulary/verdict.ts';
import type { OtherCause, VerdictView } from './messages.ts';
import { shareOf } from './shareOf.ts';

/** Causes named at most where several are left; the questions leave no more. */
const MOST = 4;

interface Wish {
  readonly texts: readonly string[];
  readonly base: string;
  /** The shell that the reader chose before. */
  readonly shell?: Shell;
}

/** Verdicts that leave nothing to ask. */
const isSettled = ({ verdict, level }: Verdict): boolean => level === 'certain' || ['unrelated', 'solved', 'lookalike'].includes(verdict);

function otherCauses({ causes: all }: Table, { verdict, causes }: Verdict, base: string): readonly OtherCause[] {
  const shown = verdict === 'between' ? causes.slice(0, MOST) : causes.slice(1, 3);
  return shown.flatMap(({ id }) => {
    const cause = all.find((one) => one.id === id);
    const href = addressOf(base, 'causes', id);
    return cause ? [{ title: cause.title, summary: cause.summary, href, check: `${href}#check` }] : [];
  });
}

/** What to do: the first remedy in full, the others by name, the letter. */
function remediesFor(table: Table, verdict: Verdict, shared: Shared, shell: Shell, base: string): Pick<VerdictView, 'first' | 'further' | 'letter'> {
  const [cause] = verdict.causes;
  const hrefOf = (id: string) => remedyAddress(base, id, { ...shared, facts: { ...shared.facts, shell: [shell] } });
  const [first, ...others] = cause ? solutionsFor(table, cause.id, verdict.facts, shell) : [];
  const letter = others.find((solution) => solution.letter)?.letter;
  return {
    ...(first && { first: { ...first, href: hrefOf(first.id) } }),
    further: others.map(({ id, title, risk, rights }) => ({ id, title, risk, rights, href: hrefOf(id) })),
    ...(letter && { letter }),
  };
}

/** A verdict in words, with every address and command made out. */
export function present(table: Table, verdict: Verdict, { texts, base, shell: chosen }: Wish): VerdictView {
  const { facts, level, causes } = verdict;
  const [cause] = causes;
  const os = leading(facts, 'os');
  // What the reader chose, where it fits the system, before what the text shows.
  const shell = shellFor(os, chosen && (!os || fitsSystem(chosen, os)) ? chosen : leading(facts, 'shell'));
  const shared = sharedOf(facts);
  const evidence = shownEvidence(verdict);
  const article = cause && verdictAddress(base, cause.id, shared, level);
  const path = leading(facts, 'path');
  return {
    kind: verdict.verdict,
    level,
    levelWords: LEVEL_WORDS[level],
    headline: headline(table, verdict),
    sentence: advice(verdict) ?? table.causes.find(({ id }) => id === cause?.id)?.summary ?? '',
    ...(cause && path && { path }),
    places: texts.flatMap((text, paste) => excerpt(text, evidence, paste)),
    reasons: [...new Set(evidence.map(({ because }) => because))],
    others: otherCauses(table, verdict, base),
    ...remediesFor(table, verdict, shared, shell, base),
    shell,
    shells: SHELLS.filter((one) => !os || fitsSystem(one, os)),
    ...(!isSettled(verdict) && { ask: questionAddress(base, shared) }),
    ...(article && { article, share: shareOf(table, verdict, cause.id, base) }),
  };
}
