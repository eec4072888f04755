import type { Action } from '../../vocabulary/content.ts';
import { fitsSystem, SHELLS } from '../../vocabulary/shells.ts';
import type { System } from '../../vocabulary/systems.ts';
import { SYSTEM_NAMES } from '../../vocabulary/systems.ts';
import { templateFor } from '../../vocabulary/templateFor.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** What Git Bash does not hand on as it stands: it eats a backslash outside quotes and takes `/switch` for a path of its own. */
const REWRITTEN = /\\|(?:^|\s)\/[A-Za-z?]/m;

/** The systems and shells for which an action that has commands has none, in words. */
function missing({ commands, window }: Action, systems: readonly System[]): readonly string[] {
  if (!commands) return [];
  return systems.flatMap((os) =>
    SHELLS.filter((shell) => fitsSystem(shell, os) && (!window || shell === window))
      .filter((shell) => templateFor(commands, shell, os) === undefined)
      .map((shell) => `${SYSTEM_NAMES[os]} (${shell})`),
  );
}

/** Whether readers in Git Bash are given what was written for the other shells of Windows, and it does not mean the same there. */
function isRewritten({ commands = {}, window }: Action, systems: readonly System[]): boolean {
  if (!systems.includes('windows') || (window && window !== 'git-bash')) return false;
  const template = templateFor(commands, 'git-bash', 'windows');
  const isForeign = template !== undefined && template !== (commands['git-bash'] ?? commands.bash);
  return isForeign && REWRITTEN.test(template);
}

const mendsOf = (action: Action, systems: readonly System[]): readonly string[] => [
  ...missing(action, systems).map((gap) => `add the command for ${gap}, or say "window:" where it needs one shell`),
  ...(isRewritten(action, systems) ? ['add the command for "git-bash": it eats backslashes and rewrites /switches (MSYS_NO_PATHCONV=1 keeps them)'] : []),
];

/** Steps, checks and undos that have commands, but none for a system or shell of their article, or one that Git Bash would change. */
export const shellGaps = ({ causes, remedies }: Content): readonly Mistake[] => {
  const actions = [
    ...causes.map(({ file, data }) => ({ file, systems: data.systems, field: 'check', action: data.check })),
    ...remedies.flatMap(({ file, data: { steps, check, undo, systems } }) => [
      ...steps.map((action, i) => ({ file, systems, field: `steps.${i}`, action })),
      { file, systems, field: 'check', action: check },
      { file, systems, field: 'undo', action: undo },
    ]),
  ];
  return actions.flatMap(({ file, systems, field, action }) => mendsOf(action, systems).map((mend) => ({ file, field: `${field}.commands`, mend })));
};
