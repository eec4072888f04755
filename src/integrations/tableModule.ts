import type { Plugin } from 'vite';
import { loadTable } from '../table/loadTable.ts';

const NAME = 'virtual:table';

/** Gives the engine's file the compiled table, as JSON that is parsed where it is used; a mistake in content/ stops the build. */
export const tableModule = (): Plugin => ({
  name: 'table-module',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id) => (id === `\0${NAME}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(loadTable()))})` : undefined),
});
