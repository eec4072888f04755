import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { commandsOf } from './commandsOf.ts';

/** What no command of ours may do, with a line that does it. */
export const HARMS: readonly { readonly pattern: RegExp; readonly why: string; readonly example: string }[] = [
  { pattern: /sudo(?: -\S+)* (?:\S*\/)?pip/i, why: 'sudo pip leaves files that the reader cannot change', example: 'sudo -H pip install rich' },
  { pattern: /chmod(?: -\S+)* [0-7]*7[0-7]*7\b/i, why: 'this opens the folder to everybody', example: 'chmod -R 777 .venv' },
  { pattern: /Everyone:\(?.*F/i, why: 'this gives everybody full control', example: 'icacls . /grant Everyone:(OI)(CI)F' },
  { pattern: /--break-system-packages/i, why: 'this can break the operating system', example: 'pip install --break-system-packages rich' },
  { pattern: /DisableRealtimeMonitoring \$true/i, why: 'this switches protection off', example: 'Set-MpPreference -DisableRealtimeMonitoring $true' },
];

/** Commands that could harm the reader. */
export const harmfulCommands = (content: Content, harms = HARMS): readonly Mistake[] =>
  commandsOf(content).flatMap(({ file, field, line }) =>
    harms.filter(({ pattern }) => pattern.test(line)).map(({ why }) => ({ file, field, mend: `take out "${line}": ${why}` })),
  );
