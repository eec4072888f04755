import { IN_COMMAND } from '../../vocabulary/placeholders.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { commandsOf } from './commandsOf.ts';

/** Programs that move, delete or change the rights of what they are given. */
const CHANGES = /(?:^|[\s({&|;])(?:mv|move|ren|rm|rmdir|del|chown|chmod|takeown|icacls|Move-Item|Remove-Item|Rename-Item|find(?=\s[^|]*\s-delete\b))\s/i;

/** The only placeholders that they may be given: folders that are cut at a name of their own, and never a system's or a whole home. */
const OWN = ['venv', 'venv-old', 'venv-new', 'folder'];

/** Words that stand for more than one folder of the reader's: where they are, their home, a drive, everything. */
const WIDE =
  /(?<=\s["']?)(?:\.{1,2}|~|\/|\$HOME|\$env:USERPROFILE|%USERPROFILE%|[A-Za-z]:\\?|[^\s"']*\*[^\s"']*|[^\s"']+[\\/]\.{1,2}[\\/]?)(?=["']?(?:\s|$))/gi;

/** The words of a line that a changing program must not be given. */
const wideIn = (line: string): readonly string[] => [
  ...[...line.matchAll(IN_COMMAND)].filter(([, name = '']) => !OWN.includes(name)).map(([whole]) => whole),
  ...[...line.matchAll(WIDE)].map(([word]) => word),
];

/** Commands that move, delete or change rights of something that no placeholder of ours keeps small. */
export const wideTargets = (content: Content): readonly Mistake[] =>
  commandsOf(content)
    .filter(({ line }) => CHANGES.test(line))
    .flatMap(({ file, field, line }) =>
      wideIn(line).map((word) => ({ file, field, mend: `"${line}" must not be given ${word}: name {venv}, {folder} or one folder written out` })),
    );
