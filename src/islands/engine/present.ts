import { addressOf, questionAddress, sharedOf, verdictAddress } from '../../addresses/addresses.ts';
import { excerpt } from '../../answering/excerpt.ts';
import { advice, headline, LEVEL_WORDS } from '../../answering/headline.ts';
import { refusedPath } from '../../answering/refusedPath.ts';
import { shownEvidence } from '../../answering/shownEvidence.ts';
import type { Table } from '../../vocabulary/content.ts';
import type { Facts } from '../../vocabulary/facts.ts';
import { leading } from '../../vocabulary/leading.ts';
import type { Shell } from '../../vocabulary/shells.ts';
import { fitsSystem, SHELLS, shellFor } from '../../vocabulary/shells.ts';
import type { Verdict } from '../../vocabulary/verdict.ts';
import { fillInstalling } from './fillInstalling.ts';
import type { Wishes } from './messages.ts';
import { presentOpenEnd } from './presentOpenEnd.ts';
import { presentLook, presentRemedies } from './presentRemedies.ts';
import { shareOf } from './shareOf.ts';
import type { OtherCause, VerdictView } from './VerdictView.ts';

/** Causes named at most where several are left; the questions leave no more. */
const MOST = 4;

interface Wish extends Wishes {
  readonly texts: readonly string[];
  readonly base: string;
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

/** The shell that commands are written for: what the reader chose, where it fits the system, before what the text shows. */
function shellOf(facts: Facts, chosen: Shell | undefined): Pick<VerdictView, 'shell' | 'shells'> {
  const os = leading(facts, 'os');
  const shell = shellFor(os, chosen && (!os || fitsSystem(chosen, os)) ? chosen : leading(facts, 'shell'));
  return { shell, shells: SHELLS.filter((one) => !os || fitsSystem(one, os)) };
}

/** What, how sure, and which words of the texts decided. */
function presentCause(table: Table, verdict: Verdict, texts: readonly string[]) {
  const [cause] = verdict.causes;
  const evidence = shownEvidence(verdict);
  const path = refusedPath(verdict);
  return {
    kind: verdict.verdict,
    level: verdict.level,
    levelWords: LEVEL_WORDS[verdict.level],
    headline: headline(table, verdict),
    sentence: advice(verdict) ?? table.causes.find(({ id }) => id === cause?.id)?.summary ?? '',
    ...(cause && path && { path }),
    places: texts.flatMap((text, paste) => excerpt(text, evidence, paste)),
    reasons: [...new Set(evidence.map(({ because }) => because))],
  } satisfies Partial<VerdictView>;
}

/** A verdict in words, with every address and command made out. */
export function present(table: Table, verdict: Verdict, { texts, base, shell: chosen, installing }: Wish): VerdictView {
  const { facts, level, causes } = verdict;
  const [cause] = causes;
  const shells = shellOf(facts, chosen);
  const filled = { ...verdict, facts: fillInstalling(facts, installing ?? '') };
  const shared = sharedOf(filled.facts);
  const article = cause && verdictAddress(base, cause.id, shared, level);
  const openEnd = presentOpenEnd(table, verdict, shared, base);
  const look = verdict.verdict === 'between' && presentLook(table, cause?.id, filled.facts, shells.shell);
  return {
    ...presentCause(table, verdict, texts),
    ...openEnd,
    others: otherCauses(table, verdict, base),
    ...(look && { look }),
    ...presentRemedies(table, cause?.id, facts, shells.shell, base, installing),
    ...shells,
    brought: {},
    ...(!openEnd.open && !isSettled(verdict) && { ask: questionAddress(base, shared) }),
    ...(article && { article, share: shareOf(table, filled, cause.id, base) }),
  };
}
