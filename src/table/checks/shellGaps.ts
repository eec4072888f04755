import type { Action } from '../../vocabulary/content.ts';
import { fitsSystem, SHELLS } from '../../vocabulary/shells.ts';
import type { System } from '../../vocabulary/systems.ts';
import { SYSTEM_NAMES } from '../../vocabulary/systems.ts';
import { templateFor } from '../../vocabulary/templateFor.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** The systems and shells for which an action that has commands has none, in words. */
function gapsOf({ commands, window }: Action, systems: readonly System[]): readonly string[] {
  if (!commands) return [];
  return systems.flatMap((os) =>
    SHELLS.filter((shell) => fitsSystem(shell, os) && (!window || shell === window))
      .filter((shell) => templateFor(commands, shell, os) === undefined)
      .map((shell) => `${SYSTEM_NAMES[os]} (${shell})`),
  );
}

/** Steps, checks and undos of remedies that have commands, but none for a system or shell of their remedy. */
export const shellGaps = ({ remedies }: Content): readonly Mistake[] =>
  remedies.flatMap(({ file, data: { steps, check, undo, systems } }) => {
    const actions = [...steps.map((action, i) => [`steps.${i}`, action] as const), ['check', check] as const, ['undo', undo] as const];
    return actions.flatMap(([field, action]) =>
      gapsOf(action, systems).map((gap) => ({
        file,
        field: `${field}.commands`,
        mend: `add the command for ${gap}, or say "window:" where it needs one shell`,
      })),
    );
  });
