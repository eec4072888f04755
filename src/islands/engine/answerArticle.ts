import { remedyAddress } from '../../addresses/addresses.ts';
import type { Shared } from '../../addresses/link.ts';
import { readLink, writeLink } from '../../addresses/link.ts';
import { statedIn } from '../../addresses/statedIn.ts';
import { ownStep } from '../../answering/ownStep.ts';
import { shellOf } from '../../answering/shellOf.ts';
import type { Solution } from '../../answering/solutions.ts';
import { solutionOf, solutionsFor } from '../../answering/solutions.ts';
import type { Table } from '../../vocabulary/content.ts';
import type { Facts } from '../../vocabulary/facts.ts';
import { factsOf } from '../../vocabulary/factsOf.ts';
import { openRequestOf } from '../../vocabulary/openRequestOf.ts';
import type { System } from '../../vocabulary/systems.ts';
import { fillInstalling, isUntold } from './fillInstalling.ts';
import { linkBanner } from './linkBanner.ts';
import type { ArticleAnswer, ArticleQuestion } from './messages.ts';

/** What a link carries, with the terminal that the page shows instead of the one it names. */
function withTerminal({ level: _level, answers: _answers, ...shared }: Shared, { terminal }: ArticleQuestion, systems: readonly System[]): Shared {
  const [only, ...more] = systems;
  const { os = more.length === 0 && only ? [only] : undefined, ...listed } = shared.facts;
  const shown = terminal ? { os: [terminal.os], shell: [terminal.shell] } : os && { os };
  return { ...shared, facts: { ...listed, ...shown } };
}

/** The first remedy of a cause that fits, the others by id, and the cause's own look. */
function ofCause(table: Table, id: string, facts: Facts, hrefOf: (remedy: string) => string): Pick<ArticleAnswer, 'first' | 'further' | 'look'> {
  const cause = table.causes.find((one) => one.id === id);
  const [first, ...others] = solutionsFor(table, id, facts);
  const look = cause && ownStep(cause.check, facts, shellOf(facts));
  return {
    ...(first && { first: { ...first, href: hrefOf(first.id) } }),
    further: others.map((other) => other.id),
    ...(look && { look }),
  };
}

/** The remedy itself, whether it is the best for this reader or not. */
function ofRemedy({ remedies }: Table, id: string, facts: Facts): { readonly first?: Solution } {
  const remedy = remedies.find((one) => one.id === id);
  return remedy ? { first: solutionOf(remedy, facts) } : {};
}

/** An article made out for the reader of a link, with the functions that make out the verdict. */
export function answerArticle(table: Table, question: ArticleQuestion): ArticleAnswer {
  const { base, fragment, folder, id, installing = '' } = question;
  const linked = readLink(fragment) ?? { facts: {} };
  const article = (folder === 'causes' ? table.causes : table.remedies).find((one) => one.id === id);
  const shared = withTerminal(linked, question, article?.systems ?? []);
  const stated = factsOf({ by: 'link', facts: statedIn(shared) });
  const facts = fillInstalling(stated, installing);
  const carried = { ...shared, request: openRequestOf(facts).words ?? [] };
  const hrefOf = (remedy: string): string => remedyAddress(base, remedy, carried);
  const made = folder === 'causes' ? ofCause(table, id, facts, hrefOf) : { further: [], ...ofRemedy(table, id, facts) };
  return { ...made, banner: linkBanner(linked), carried: writeLink(carried), isAsked: isUntold(stated), isRead: installing === '' || facts !== stated };
}
