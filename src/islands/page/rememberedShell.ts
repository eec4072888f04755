import type { Shell } from '../../vocabulary/shells.ts';
import { SHELLS, shellRow } from '../../vocabulary/shells.ts';

/** Where Starlight's tabs remember the label that the reader chose. */
const KEY = 'starlight-synced-tabs__shell';

/** The shell the reader chose in a tab on any page; undefined before that, or where storage is refused. */
export function rememberedShell(): Shell | undefined {
  try {
    const label = localStorage.getItem(KEY);
    return SHELLS.find((shell) => shellRow(shell).tab === label);
  } catch {
    return undefined;
  }
}
