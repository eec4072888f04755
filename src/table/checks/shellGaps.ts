import { fitsSystem, SHELLS } from '../../vocabulary/shells.ts';
import { templateFor } from '../../vocabulary/templateFor.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** Steps that have commands, but none for one of the shells of their remedy's systems. */
export const shellGaps = ({ remedies }: Content): readonly Mistake[] =>
  remedies.flatMap(({ file, data: { steps, systems } }) =>
    steps.flatMap(({ commands, window }, i) => {
      if (!commands) return [];
      const shells = window ? [window] : SHELLS.filter((shell) => systems.some((os) => fitsSystem(shell, os)));
      return shells
        .filter((shell) => !systems.some((os) => fitsSystem(shell, os) && templateFor(commands, shell, os)))
        .map((shell) => ({ file, field: `steps.${i}.commands`, mend: `add the command for ${shell}, or say "window:" where the step needs one shell` }));
    }),
  );
