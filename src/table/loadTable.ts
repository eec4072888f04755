import type { Table } from '../vocabulary/content.ts';
import { compileTable } from './compileTable.ts';
import { mistakeLine } from './Mistake.ts';

/** The table, or an error that lists every mistake with file, field and mend. */
export function loadTable(root = 'content'): Table {
  const { table, mistakes } = compileTable(root);
  if (mistakes.length > 0) throw new Error(`content/ has mistakes:\n${mistakes.map((mistake) => `  ${mistakeLine(mistake)}`).join('\n')}`);
  return table;
}
