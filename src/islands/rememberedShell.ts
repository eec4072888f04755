import { TAB_LABELS } from '../diagnosis/names.ts';
import type { Shell } from '../diagnosis/types.ts';
import { SHELLS } from '../diagnosis/types.ts';

/** Where Starlight's tabs remember the label that the reader chose. */
const KEY = 'starlight-synced-tabs__shell';

/** The shell the reader chose in a tab on any page; undefined before that, or where storage is refused. */
export function rememberedShell(): Shell | undefined {
  try {
    const label = localStorage.getItem(KEY);
    return SHELLS.find((shell) => TAB_LABELS[shell] === label);
  } catch {
    return undefined;
  }
}
