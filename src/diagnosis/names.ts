import type { Shell, System } from './types.ts';

/** What people call the systems. */
export const SYSTEM_NAMES: Readonly<Record<System, string>> = { windows: 'Windows', linux: 'Linux', macos: 'macOS' };

/** What the tabs call the shells. Starlight remembers a reader's choice by this label, so every tab and choice takes it from here. */
export const TAB_LABELS: Readonly<Record<Shell, string>> = { powershell: 'PowerShell', cmd: 'Command Prompt', posix: 'Linux, macOS' };
