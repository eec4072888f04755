import { compileTable } from '../../src/table/compileTable.ts';

/** The project's own content, compiled once for every test that needs it. */
export const compiled = compileTable('content');
export const { table } = compiled;
