import { linkVersion } from '../../addresses/linkVersion.ts';
import type { Table } from '../../vocabulary/content.ts';
import { broughtBy, statedBeside } from './broughtBy.ts';
import { statedWords } from './broughtWords.ts';
import type { AddressAnswer } from './messages.ts';

/** What holds values, in the open or encoded once too often, is meant for us; anything else is a heading of the page. */
const HOLDS_VALUES = /=|%3d/i;
/** A link of this version that brings nothing because there was nothing to bring. */
const EMPTY = /^#?v=\d+$/;

/** Whether a fragment is a link of which nothing can be used: damaged, or of another version. */
export function isUnread(table: Table, fragment: string): boolean {
  if (EMPTY.test(fragment) || !HOLDS_VALUES.test(fragment)) return linkVersion(fragment) === 'other';
  const { facts, answers, ...rest } = broughtBy(table, fragment);
  return Object.keys({ ...facts, ...rest }).length + answers.length === 0;
}

/** What the home page's address brings, in words, before anything is pasted. */
export const answerAddress = (table: Table, fragment: string): AddressAnswer => ({
  brought: statedWords(statedBeside(table, fragment)),
  isUnread: isUnread(table, fragment),
});
