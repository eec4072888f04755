import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseOf } from '../judging/caseOf.ts';
import { speaks } from '../judging/explain.ts';
import type { Compiled, Examples } from '../table/compileTable.ts';
import type { Mistake } from '../table/Mistake.ts';
import type { Signature, Wanted } from '../vocabulary/evidence.ts';
import { isAnswered } from '../vocabulary/isAnswered.ts';

type Evidence = Pick<Signature, 'when' | 'unless'>;
type Case = ReturnType<typeof caseOf>;

/** One value of a list that a signature wants or excludes. */
interface Value {
  readonly row: Examples;
  readonly under: 'when' | 'unless';
  readonly key: string;
  readonly value: string;
}

/** The values that nothing proved on the day this rule began; npm run unproven takes out what has been proven or dropped since. */
export const LIST = join(import.meta.dirname, '../../tests/content/unprovenValues.txt');

/** A value as the list names it; a signature's number would change with every one that is written above it. */
export const lineOf = ({ row, under, key, value }: Value): string => `${row.cause} ${under}.${key}: ${value}`;

/** The lines of the list. */
export const listedLines = (file = LIST): readonly string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** Lists of which one value is enough. A list of one is proven with its key. */
const listsOf = (wanted: Wanted | undefined) =>
  Object.entries(wanted ?? {}).filter(
    (entry): entry is [string, readonly string[]] => !['all', 'absent'].includes(entry[0]) && (entry[1] as readonly string[]).length > 1,
  );

const withoutValue = (signature: Evidence, under: 'when' | 'unless', key: string, value: string): Evidence => {
  const wanted: Wanted = signature[under] ?? {};
  const left = (wanted[key as keyof Wanted] as readonly string[]).filter((one) => one !== value);
  return { ...signature, [under]: { ...wanted, [key]: left } };
};

/** The values of one signature that could be taken out and no text would tell. */
function unneeded(row: Examples, signature: Evidence, cases: readonly Case[]): readonly Value[] {
  const wide: Evidence = { when: signature.when };
  const met = cases.filter((one) => speaks(wide, one));
  const spoken = met.filter((one) => speaks(signature, one));
  const silenced = met.filter((one) => !spoken.includes(one));
  const find = (under: 'when' | 'unless', isNeeded: (left: Evidence) => boolean): readonly Value[] =>
    listsOf(signature[under]).flatMap(([key, values]) =>
      values.filter((value) => !isNeeded(withoutValue(signature, under, key, value))).map((value) => ({ row, under, key, value })),
    );
  return [...find('when', (left) => spoken.some((one) => !speaks(left, one))), ...find('unless', (left) => silenced.some((one) => speaks(left, one)))];
}

/** Every value in a list of the table that no text of the project needs: each example, counterexample and message would be read alike without it. */
export function unprovenValues({ table, content, examples }: Compiled): readonly Value[] {
  const texts = new Set([...examples.flatMap((row) => [...row.examples, ...row.counterexamples]), ...content.causes.flatMap(({ data }) => data.messages)]);
  const cases = [...texts].map((text) => caseOf([text]));
  return examples.flatMap((row) => {
    const signature = table.causes.find(({ id }) => id === row.cause)?.signatures[row.signature];
    return signature && !isAnswered(signature.when) ? unneeded(row, signature, cases) : [];
  });
}

const MENDS = {
  when: 'add an example that holds it and no other value of the list, or take it out',
  unless: 'add a counterexample that only it silences, or take it out',
} as const;

/** Unproven values that the list does not excuse. */
export const newlyUnproven = (values: readonly Value[], listed: readonly string[]): readonly Mistake[] =>
  values
    .filter((value) => !listed.includes(lineOf(value)))
    .map(({ row, under, key, value }) => ({
      file: row.file,
      field: `signatures.${row.signature}.${under}.${key}`,
      mend: `no text needs ${JSON.stringify(value)}: ${MENDS[under]}`,
    }));

/** Lines of the list whose values are proven by now, or gone. */
export const staleLines = (values: readonly Value[], listed: readonly string[]): readonly string[] => {
  const lines = values.map(lineOf);
  return listed.filter((line) => !lines.includes(line));
};
