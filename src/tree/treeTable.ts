import type { Table } from '../diagnosis/types.ts';

/** What the pages of the tree need of the table: questions, the causes' names, and the signatures that answers alone can satisfy. */
export const treeTable = (table: Table): Table => ({
  ...table,
  causes: table.causes.map((cause) => ({ ...cause, signatures: [], check: { say: '', prints: '' }, summary: '' })),
  remedies: [],
  messages: [],
});
