import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ADDRESSES } from './addresses/proofs.ts';
import { ANSWERING } from './answering/proofs.ts';
import { READING } from './reading/proofs.ts';
import { TABLE } from './table/proofs.ts';

const TABLES = [...READING, ...ANSWERING, ...ADDRESSES, ...TABLE];

describe.each(TABLES)('$name', ({ proofs }) => {
  test.each(proofs)('tell the example of a row: $example', ({ told, means }) => expect(told()).toEqual(means()));
  test.each(proofs)('do not tell it without that row: $example', ({ without, means }) => expect(without()).not.toEqual(means()));
});

/** Closed lists: words with their labels, by which nothing is read. */
const LABELS = ['PLACEHOLDERS', 'PLACES', 'RIGHTS', 'RISKS', 'SHELL_ROWS'];

type Rows = readonly object[];
const isTable = (value: unknown): value is Rows => Array.isArray(value) && value.some((row) => typeof row === 'object' && !Array.isArray(row));

const files = globSync('src/{vocabulary,reading,judging,answering,addresses,tree}/**/*.ts');
const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ `../${file}`) as Promise<Readonly<Record<string, unknown>>>));
const exported = modules.flatMap((one) => Object.entries(one)).filter((entry): entry is [string, Rows] => isTable(entry[1]));

describe('every exported table of the pure rooms', () => {
  test('has an example in each row, or is a list of labels', () => {
    const bare = exported.filter(([, rows]) => !rows.every((row) => 'example' in row)).map(([name]) => name);
    expect(bare.toSorted()).toEqual(LABELS);
  });
  test('is proven here where it has examples', () => {
    const unproven = exported.filter(([name, rows]) => !LABELS.includes(name) && !TABLES.some((one) => one.rows === rows)).map(([name]) => name);
    expect(unproven).toEqual([]);
  });
});
