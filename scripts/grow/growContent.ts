import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../src/table/kinds.ts';
import { mistakeLine } from '../../src/table/Mistake.ts';
import type { Content } from '../../src/table/readContent.ts';
import { readContent } from '../../src/table/readContent.ts';
import { copyOfCause, copyOfQuestion, copyOfRemedy, widenStart } from './copies.ts';

type Kind = keyof Content;
type Written = { readonly [Of in Kind]?: readonly Pick<Content[Of][number], 'id' | 'data' | 'body'>[] };

/** Copies carry their number as one digit, since a phrase that ends in 2 would stand in 20 as well. */
export const MOST_COPIES = 9;

/** What content `factor` times as large has beside what is there: the copies, and the start that leads to them. */
function growthOf({ causes, remedies, questions }: Content, factor: number): { readonly copies: Written; readonly start: Written } {
  const ks = Array.from({ length: factor - 1 }, (_, i) => i + 2);
  const copies = {
    causes: ks.flatMap((k) => causes.map((cause) => copyOfCause(cause, k))),
    remedies: ks.flatMap((k) => remedies.map((remedy) => copyOfRemedy(remedy, k))),
    questions: ks.flatMap((k) => questions.filter(({ data }) => !data.start).map((question) => copyOfQuestion(question, k))),
  };
  return { copies, start: { questions: questions.filter(({ data }) => data.start).map((question) => widenStart(question, ks)) } };
}

/** A file's text; JSON is YAML, so each key of the front matter is written as JSON. */
const textOf = (data: object, body: string): string =>
  `---\n${Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---${body}`;

const entriesOf = (written: Written) => Object.entries(written) as [Kind, NonNullable<Written[Kind]>][];

function write(folder: string, written: Written): void {
  for (const [kind, articles] of entriesOf(written)) {
    for (const { id, data, body } of articles) writeFileSync(join(folder, kind, `${id}.mdx`), textOf(data, body));
  }
}

/**
 * Makes a folder of content `factor` times as large, in place: each cause, remedy and question gets copies, each proven like its original.
 * @returns the addresses that came to be. Content with mistakes is not grown: throws what they are.
 */
export function growContent(folder: string, factor: number): readonly string[] {
  const { content, mistakes } = readContent(folder);
  if (mistakes.length > 0) throw new Error(mistakes.map(mistakeLine).join('\n'));
  const { copies, start } = growthOf(content, factor);
  write(folder, copies);
  write(folder, start);
  return entriesOf(copies).flatMap(([kind, articles]) => articles.map(({ id }) => `/${KINDS[kind].address}/${id}/`));
}

/** Adds addresses to the list of a project, one a line. */
export const noteAddresses = (file: string, addresses: readonly string[]): void => appendFileSync(file, addresses.map((address) => `${address}\n`).join(''));
