import type { Shell } from '../../vocabulary/shells.ts';
import { TERMINALS } from './terminals.ts';

/** Where the label is kept that the reader chose; Starlight's tabs, which stood here before, kept it there too. */
export const KEY = 'starlight-synced-tabs__shell';

/** The shell the reader chose on any page; undefined before that, or where storage is refused. */
export function rememberedShell(): Shell | undefined {
  try {
    const label = localStorage.getItem(KEY);
    return TERMINALS.find((terminal) => terminal.label === label)?.shell;
  } catch {
    return undefined;
  }
}

/** Remembers a terminal by its label, for every page. */
export function rememberTerminal(label: string): void {
  try {
    localStorage.setItem(KEY, label);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}
