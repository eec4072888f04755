import type { CommandKey } from '../../vocabulary/content.ts';
import type { Content } from '../readContent.ts';

/** One command line of an article. */
export interface Line {
  readonly file: string;
  readonly field: string;
  readonly line: string;
}

/** Every command line that readers are shown, with where its author wrote it. */
export function commandsOf({ causes, remedies }: Content): readonly Line[] {
  const actions = [
    ...causes.map(({ file, data }) => ({ file, field: 'check', action: data.check })),
    ...remedies.flatMap(({ file, data }) => [
      ...data.steps.map((action, i) => ({ file, field: `steps.${i}`, action })),
      { file, field: 'check', action: data.check },
      { file, field: 'undo', action: data.undo },
    ]),
  ];
  return actions.flatMap(({ file, field, action }) =>
    (Object.entries(action.commands ?? {}) as [CommandKey, string | undefined][]).flatMap(([key, text = '']) =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ file, field: `${field}.commands.${key}`, line })),
    ),
  );
}
