import type { Action } from '../../vocabulary/content.ts';
import type { Tool } from '../../vocabulary/session.ts';
import type { System } from '../../vocabulary/systems.ts';
import type { Content } from '../readContent.ts';

/** One thing that an article asks its readers to do, and whose article it is. */
export interface Placed {
  readonly file: string;
  readonly field: string;
  readonly action: Action & { readonly prints?: string };
  readonly systems: readonly System[];
  /** The tools that the article serves; any when missing. */
  readonly tools?: readonly Tool[] | undefined;
}

const ofCauses = ({ causes }: Content): readonly Placed[] =>
  causes.map(({ file, data }) => ({ file, field: 'check', action: data.check, systems: data.systems }));

/** The steps, checks and undos of remedies. */
export const remedyActions = ({ remedies }: Content): readonly Placed[] =>
  remedies.flatMap(({ file, data: { steps, check, undo, systems, tools } }) => [
    ...steps.map((action, i) => ({ file, field: `steps.${i}`, action, systems, tools })),
    { file, field: 'check', action: check, systems, tools },
    { file, field: 'undo', action: undo, systems, tools },
  ]);

/** Everything that articles ask their readers to do. */
export const actionsOf = (content: Content): readonly Placed[] => [...ofCauses(content), ...remedyActions(content)];
