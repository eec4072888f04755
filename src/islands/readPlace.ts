import { readLink } from '../diagnosis/link.ts';
import { statedFacts } from '../diagnosis/statedFacts.ts';
import type { Facts } from '../diagnosis/types.ts';
import { findAnswer } from '../tree/findAnswer.ts';
import { nextQuestion } from '../tree/nextQuestion.ts';
import type { TreeTable } from '../tree/treeTable.ts';
import { sharedFacts } from './sharedFacts.ts';

/** Where the reader stands in the tree. */
export interface TreePlace {
  readonly question: string;
  /** The answers so far, as `question.answer`. */
  readonly names: readonly string[];
  /** What the address and the answers state. */
  readonly facts: Facts;
}

/** The question that an address names. */
const questionIn = (path: string): string | undefined => /\/ask\/([a-z0-9-]+)\/$/.exec(path)?.[1];

/** What the address says; one that names no question but brings facts leads to the first question they leave open. */
export function readPlace({ questions }: TreeTable, start: string): TreePlace {
  const brought = sharedFacts(location.hash);
  const named = questionIn(location.pathname);
  const standing = named ? undefined : nextQuestion(questions, statedFacts(brought));
  const names = standing?.given ?? (readLink(location.hash)?.answers ?? []).filter((name) => findAnswer(questions, name));
  const facts = statedFacts([...brought, ...names.flatMap((name) => findAnswer(questions, name) ?? [])]);
  return { question: named ?? standing?.question.id ?? start, names, facts };
}
