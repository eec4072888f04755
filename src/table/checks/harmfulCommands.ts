import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { commandsOf } from './commandsOf.ts';

/** What no command of ours may do, with a line that does it. */
export const HARMS: readonly { readonly pattern: RegExp; readonly why: string; readonly example: string }[] = [
  { pattern: /sudo(?: -\S+)* (?:\S*\/)?pip/i, why: 'sudo pip leaves files that the reader cannot change', example: 'sudo -H pip install rich' },
  { pattern: /chmod(?: -\S+)* [0-7]*7[0-7]*7\b/i, why: 'this opens the folder to everybody', example: 'chmod -R 777 .venv' },
  { pattern: /Everyone:\(?.*F/i, why: 'this gives everybody full control', example: 'icacls . /grant Everyone:(OI)(CI)F' },
  { pattern: /--break-system-packages/i, why: 'this can break the operating system', example: 'pip install --break-system-packages rich' },
  { pattern: /chown(?: -\S+)* -\w*R/, why: "this also takes the files that were somebody else's before", example: 'sudo chown -hR mia .venv' },
  {
    pattern: /(?:^|[\s({&|;])(?:rm|rmdir|rd|del|Remove-Item)\s/i,
    why: 'what is deleted cannot be taken back, and it can be what was there before: give it another name',
    example: 'rm -rf .venv',
  },
  {
    pattern: /(?:Move|Remove)-Item(?!.*-LiteralPath).*\{/,
    why: 'PowerShell reads [ ] in a path as a pattern, but for -LiteralPath',
    example: 'Move-Item {venv} old',
  },
  {
    pattern: /apt(?:-get)? (?:-y )?(?:auto)?(?:remove|purge)/,
    why: 'this can remove what others need: simulate with -s',
    example: 'sudo apt-get remove python3-rich',
  },
  {
    pattern: /--password\b|:\/\/[^\s/@:]+:[^\s/@]+@/,
    why: 'a password in a command stays in the history of the shell',
    example: 'pip install -i https://mia:pw@lab.example/ rich',
  },
  { pattern: /DisableRealtimeMonitoring \$true/i, why: 'this switches protection off', example: 'Set-MpPreference -DisableRealtimeMonitoring $true' },
];

/** Commands that could harm the reader. */
export const harmfulCommands = (content: Content, harms = HARMS): readonly Mistake[] =>
  commandsOf(content).flatMap(({ file, field, line }) =>
    harms.filter(({ pattern }) => pattern.test(line)).map(({ why }) => ({ file, field, mend: `take out "${line}": ${why}` })),
  );
