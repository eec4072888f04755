import type { CommandKey } from '../../vocabulary/content.ts';
import type { Content } from '../readContent.ts';
import { actionsOf } from './actionsOf.ts';

/** One command line of an article. */
export interface Line {
  readonly file: string;
  readonly field: string;
  readonly line: string;
}

/** Every command line that readers are shown, with where its author wrote it. */
export const commandsOf = (content: Content): readonly Line[] =>
  actionsOf(content).flatMap(({ file, field, action }) =>
    (Object.entries(action.commands ?? {}) as [CommandKey, string | undefined][]).flatMap(([key, text = '']) =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ file, field: `${field}.commands.${key}`, line })),
    ),
  );
