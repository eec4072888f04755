import { ownStep } from '../answering/ownStep.ts';
import { saidOn } from '../answering/sentencesOf.ts';
import type { Terminal } from '../islands/page/terminals.ts';
import type { ShownCommand } from '../islands/verdict/CommandBlock.tsx';
import type { ShownStep } from '../islands/verdict/StepList.tsx';
import type { Action } from '../vocabulary/content.ts';
import { factsOf } from '../vocabulary/factsOf.ts';
import type { Tool } from '../vocabulary/session.ts';

/** What a page can know without a link: where the reader types, and the tool that a part of it is for. */
const known = ({ os, shell }: Terminal, tool: Tool | undefined) => factsOf({ by: 'link', facts: { os: [os], shell: [shell], ...(tool && { tool: [tool] }) } });

/** A step's commands, each once, with the terminals it is for where others have another. */
function commandsOn(action: Action, terminals: readonly Terminal[], tool: Tool | undefined): readonly ShownCommand[] {
  const told = terminals.map((terminal) => ({ terminal, text: ownStep(action, known(terminal, tool), terminal.shell)?.command }));
  const texts = [...new Set(told.map(({ text }) => text))];
  const terminalsOf = (text: string) => (texts.length > 1 ? { terminals: told.filter((one) => one.text === text).map(({ terminal }) => terminal) } : {});
  return texts.flatMap((text) => (text ? [{ text, ...terminalsOf(text) }] : []));
}

/** Steps as a still page shows them: every terminal's commands below one sentence, for readers of one tool. */
export const stillSteps = (actions: readonly Action[], terminals: readonly Terminal[], tool?: Tool): readonly ShownStep[] =>
  actions
    .filter((action) => terminals.some((terminal) => ownStep(action, known(terminal, tool), terminal.shell)))
    .map((action) => ({
      say: saidOn(
        action.say,
        terminals.map(({ os }) => os),
      ),
      commands: commandsOn(action, terminals, tool),
      ifPrints: action['if-prints']?.filter(({ systems }) => !systems || terminals.some(({ os }) => systems.includes(os))),
    }));
