import type { Shell } from '../diagnosis/types.ts';

/** Where Starlight's tabs remember the reader's choice, and how our tabs are labelled. */
const KEY = 'starlight-synced-tabs__shell';
const LABELS: Readonly<Record<string, Shell>> = { PowerShell: 'powershell', 'Command Prompt': 'cmd', 'Linux, macOS': 'posix' };

/** The shell the reader chose in a tab on any page; undefined before that, or where storage is refused. */
export function rememberedShell(): Shell | undefined {
  try {
    return LABELS[localStorage.getItem(KEY) ?? ''];
  } catch {
    return undefined;
  }
}
