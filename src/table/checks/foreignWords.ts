import type { Commands } from '../../vocabulary/content.ts';
import { SPEAKING_TOOLS } from '../../vocabulary/content.ts';
import type { Tool } from '../../vocabulary/session.ts';
import { fitsSystem, SHELLS } from '../../vocabulary/shells.ts';
import type { System } from '../../vocabulary/systems.ts';
import { templateFor } from '../../vocabulary/templateFor.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { type Placed, remedyActions } from './actionsOf.ts';

/** What goes behind the back of a tool that keeps environments of its own. */
const OF_PIP = /-m (?:pip|venv)\b/;
/** Options differ from tool to tool. */
const WITH_OPTION = /\{again\}[^\S\n]+-/;

const isSeenBy = (tool: Tool, { action, tools }: Placed): boolean => (tools?.includes(tool) ?? true) && (action.tools?.includes(tool) ?? true);

/** Whether a reader of that tool is shown pip's words, in whatever shell. */
const isForeign = (commands: Commands, tool: Tool, systems: readonly System[]): boolean =>
  systems.some((os) => SHELLS.some((shell) => fitsSystem(shell, os) && OF_PIP.test(templateFor(commands, shell, os, tool) ?? '')));

function mendsOf(placed: Placed): readonly string[] {
  const { commands = {} } = placed.action;
  const readers = SPEAKING_TOOLS.filter((tool) => isSeenBy(tool, placed));
  const foreign = readers.filter((tool) => isForeign(commands, tool, placed.systems));
  const isShared = Number(isSeenBy('pip', placed)) + readers.length > 1 && Object.values(commands).some((text) => WITH_OPTION.test(text ?? ''));
  return [
    ...(foreign.length > 0
      ? [`readers of ${foreign.join(', ')} are shown "-m pip" or "-m venv": add each tool's own command, or say for whom it is with "tools:"`]
      : []),
    ...(isShared ? ['an option behind {again} is one tool\'s: say whose with "tools:"'] : []),
  ];
}

/** Steps, checks and undos that show somebody the words of another tool than theirs. */
export const foreignWords = (content: Content): readonly Mistake[] =>
  remedyActions(content).flatMap((placed) => mendsOf(placed).map((mend) => ({ file: placed.file, field: `${placed.field}.commands`, mend })));
