import type { Table } from '../diagnosis/types.ts';

/** What the pages of the tree need of the table: the questions and the causes' names; the evidence there is the reader's answers. */
export const treeTable = (table: Table): Table => ({
  ...table,
  causes: table.causes.map((cause) => ({ ...cause, signatures: [], check: { say: '', prints: '' }, summary: '' })),
  remedies: [],
  messages: [],
});
