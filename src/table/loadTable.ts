import type { Table } from '../diagnosis/types.ts';
import { compileTable } from './compileTable.ts';

/** The table, or an error that lists every mistake with file, field and mend. */
export function loadTable(root = 'content'): Table {
  const { table, mistakes } = compileTable(root);
  if (mistakes.length > 0) throw new Error(`content/ has mistakes:\n${mistakes.map(({ file, field, mend }) => `  ${file}: ${field}: ${mend}`).join('\n')}`);
  return table;
}
