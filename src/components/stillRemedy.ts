import { saidOn } from '../answering/sentencesOf.ts';
import { writeLetter } from '../answering/writeLetter.ts';
import type { MadeOut, RemedyBodyProps } from '../islands/page/RemedyBody.tsx';
import type { Terminal } from '../islands/page/terminals.ts';
import type { Action, Remedy } from '../vocabulary/content.ts';
import { SPEAKING_TOOLS } from '../vocabulary/content.ts';
import type { Tool } from '../vocabulary/session.ts';
import { stillSteps } from './stillSteps.ts';

/** The tools whose readers a remedy serves: the one it is written for first, undefined for pip, then those that have words of their own. */
function toolsOf({ tools }: Pick<Remedy, 'tools'>): readonly [Tool | undefined, ...Tool[]] {
  const speaking = SPEAKING_TOOLS.filter((tool) => !tools || tools.includes(tool));
  const [first, ...rest] = speaking;
  return !tools || tools.includes('pip') || !first ? [undefined, ...speaking] : [first, ...rest];
}

/** Things to do, and what readers of other tools do in their place. */
function madeOut(actions: readonly Action[], terminals: readonly Terminal[], [own, ...others]: ReturnType<typeof toolsOf>): MadeOut {
  const steps = stillSteps(actions, terminals, own);
  const byTool = others.map((tool) => ({ tool, steps: stillSteps(actions, terminals, tool) }));
  return { steps, byTool: byTool.filter((one) => JSON.stringify(one.steps) !== JSON.stringify(steps)) };
}

/** A remedy as a still page shows it, for everybody: every terminal's commands, and those of tools that have their own. */
export function stillRemedy(remedy: Omit<Remedy, 'id'>, terminals: readonly Terminal[]): RemedyBodyProps {
  const { steps, check, undo, changes, letter } = remedy;
  const tools = toolsOf(remedy);
  const systems = terminals.map(({ os }) => os);
  return {
    steps: madeOut(steps, terminals, tools),
    check: madeOut([check], terminals, tools),
    prints: saidOn(check.prints, systems),
    changes: saidOn(changes, systems),
    undo: madeOut([undo], terminals, tools),
    isFinal: undo.impossible === true,
    letter: letter && writeLetter(letter, {}),
  };
}
