import HeaderCell from './HeaderCell.astro';
import Table from './Table.astro';

/** What an article's Markdown becomes where the plain element is not enough. */
export const articleParts = { table: Table, th: HeaderCell };
