import { fill } from '../answering/personalise.ts';
import type { ShownCommand } from '../islands/verdict/CommandBlock.tsx';
import type { ShownStep } from '../islands/verdict/StepList.tsx';
import type { Action } from '../vocabulary/content.ts';
import type { Shell } from '../vocabulary/shells.ts';
import { SHELL_ROWS } from '../vocabulary/shells.ts';
import type { System } from '../vocabulary/systems.ts';
import { SYSTEM_NAMES } from '../vocabulary/systems.ts';
import { templateFor } from '../vocabulary/templateFor.ts';

/** The same steps in one shell: a tab, whose label is what Starlight remembers. */
export interface Variant {
  readonly label: string;
  readonly steps: readonly ShownStep[];
}

/** A step's commands in one shell: one for all its systems, or one for each with its name above it. */
function commandsIn({ commands, window }: Action, shell: Shell, systems: readonly System[]): readonly ShownCommand[] {
  const own = window ?? shell;
  const found = systems.flatMap((os) => {
    const template = commands && templateFor(commands, own, os);
    return template ? [{ text: fill(template, {}, own), template, shell: own, caption: SYSTEM_NAMES[os] }] : [];
  });
  const [first] = found;
  if (!first || !found.every(({ template }) => template === first.template)) return found;
  const { caption: _, ...alike } = first;
  return [alike];
}

/** The tabs that some steps need: one for each shell of the systems, or a single one where no command differs. */
export function shellVariants(actions: readonly Action[], systems: readonly System[]): readonly Variant[] {
  const variants = SHELL_ROWS.flatMap(({ id, tab, systems: all }) => {
    const own = all.filter((os) => systems.includes(os));
    return own.length > 0
      ? [{ label: tab, steps: actions.map((action) => ({ say: action.say, commands: commandsIn(action, id, own), ifPrints: action['if-prints'] })) }]
      : [];
  });
  const textsOf = ({ steps }: Variant): string => JSON.stringify(steps.map(({ commands }) => commands.map(({ text }) => text)));
  const [first] = variants;
  return first && variants.every((variant) => textsOf(variant) === textsOf(first)) ? [first] : variants;
}
