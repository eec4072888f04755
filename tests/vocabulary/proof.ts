/** What the rows of a table prove: of each row what its example tells, what it is to tell, and what it tells without the row. */
export interface Proof {
  readonly name: string;
  readonly rows: readonly object[];
  readonly proofs: readonly { readonly example: string; readonly told: () => unknown; readonly means: () => unknown; readonly without: () => unknown }[];
}

/**
 * A table whose every row has an example. `tell` reads the example with the rows it is given; `means` is what the row stands for: unless it is
 * said, what the row tells when it is alone.
 */
export function proof<Row extends { readonly example: unknown }>(
  name: string,
  rows: readonly Row[],
  tell: (row: Row, rows: readonly Row[]) => unknown,
  means: (row: Row) => unknown = (row) => tell(row, [row]),
): Proof {
  const others = (row: Row): readonly Row[] => rows.filter((other) => other !== row);
  const proofs = rows.map((row) => ({
    example: typeof row.example === 'string' ? row.example : JSON.stringify(row.example),
    told: () => tell(row, rows),
    means: () => means(row),
    without: () => tell(row, others(row)),
  }));
  return { name, rows, proofs };
}

export const yes = (): boolean => true;
export const no = (): boolean => false;
