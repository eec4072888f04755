import type { MadeOut } from '../islands/page/RemedyBody.tsx';
import type { Terminal } from '../islands/page/terminals.ts';
import { namesOfBlanks } from '../vocabulary/blanksIn.ts';

/** What a page with these steps asks its reader: for which terminal, and for which package. */
export interface Asks {
  /** Those to choose from; none where the commands are alike for all, also once they are filled in. */
  readonly terminals: readonly Terminal[];
  readonly asksPackage: boolean;
}

/** What a page asks, by its steps. A blank is quoted in each shell's own way when it is filled. */
export function asks(made: readonly MadeOut[], terminals: readonly Terminal[]): Asks {
  const commands = made.flatMap(({ steps, byTool = [] }) => [...steps, ...byTool.flatMap((one) => one.steps)]).flatMap((step) => step.commands);
  const blanks = commands.flatMap(({ text }) => namesOfBlanks(text));
  const shells = new Set(terminals.map(({ shell }) => shell));
  const isDifferent = commands.some((command) => command.terminals) || (blanks.length > 0 && shells.size > 1);
  return { terminals: isDifferent ? terminals : [], asksPackage: blanks.includes('PACKAGE') };
}
