import type { Cause, Question, Table } from '../diagnosis/types.ts';

/** What the pages of the tree need of the table: the questions and the causes' names; the evidence there is the reader's answers. */
export interface TreeTable {
  readonly questions: readonly Question[];
  readonly causes: readonly Pick<Cause, 'id' | 'title'>[];
}

/** The part of the table that the tree shows. */
export const treeTable = ({ questions, causes }: Table): TreeTable => ({ questions, causes: causes.map(({ id, title }) => ({ id, title })) });
