/** The compiled table, which src/integrations/tableModule.ts brings into the engine's file. */
declare module 'virtual:table' {
  const table: import('./vocabulary/content.ts').Table;
  export default table;
}
