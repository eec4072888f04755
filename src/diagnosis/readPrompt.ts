import type { FoundCommand } from './readCommand.ts';
import type { Prompt } from './types.ts';

/** How prompts and commands tell what session this is; the first row that fits decides. */
const PROMPTS: readonly { readonly id: Prompt; readonly pattern: RegExp }[] = [
  { id: 'sudo', pattern: /(?:^|[\n>$%#❯] ?)sudo (?:-\w+ ){0,3}[\w./-]{0,80}(?:pip|python|uv)/ },
  { id: 'conda', pattern: /\((?:base|anaconda\d?|miniconda\d?)\) ?(?:PS )?(?:[A-Z]:\\|[\w.-]{1,40}@|[$%~➜❯])/ },
  { id: 'venv', pattern: /\(([\w.-]{1,40})\) ?(?:PS )?(?:[A-Z]:\\|[\w.-]{1,40}@|[$%~➜❯/])/ },
  { id: 'administrator', pattern: /[A-Z]:\\WINDOWS\\system32> ?[^\n]{0,80}pip/i },
  { id: 'root', pattern: /(?:^|\n)(?:root@[\w.-]{1,60}[^\n]{0,80}#|# ?pip)/ },
];

/** The session, with the span of the words that tell. */
export function readPrompt(text: string, command: FoundCommand | undefined): { readonly id: Prompt; readonly start: number; readonly end: number } | undefined {
  const from = command ? Math.max(0, command.start - 200) : Math.max(0, text.length - 20_000);
  const near = text.slice(from, command ? command.end : text.length);
  for (const { id, pattern } of PROMPTS) {
    const found = pattern.exec(near);
    if (found) return { id, start: from + found.index, end: from + found.index + found[0].length };
  }
  return undefined;
}
