import { diagnose } from '../diagnosis/diagnose.ts';
import { readLink } from '../diagnosis/link.ts';
import type { Table } from '../diagnosis/types.ts';
import { findAnswer } from '../tree/findAnswer.ts';
import { nextQuestion } from '../tree/nextQuestion.ts';
import { sharedFacts } from './sharedFacts.ts';

/** Where the reader stands in the tree. */
export interface TreePlace {
  readonly question: string;
  /** The answers so far, as `question.answer`. */
  readonly names: readonly string[];
  /** The address's fragment, with `#`. */
  readonly fragment: string;
}

/** The question that an address names. */
const questionIn = (path: string): string | undefined => /\/ask\/([a-z0-9-]+)\/$/.exec(path)?.[1];

/** What the address says; one that names no question but brings facts leads to the first question they leave open. */
export function readPlace(table: Table, start: string): TreePlace {
  const fragment = location.hash;
  const names = (readLink(fragment)?.answers ?? []).filter((name) => findAnswer(table.questions, name));
  const named = questionIn(location.pathname);
  if (named) return { question: named, names, fragment };
  const { facts } = diagnose(table, [], sharedFacts(fragment));
  const standing = nextQuestion(table.questions, facts);
  return { question: standing?.question.id ?? start, names: standing?.given ?? names, fragment };
}
