import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { actionsOf } from './actionsOf.ts';

/** A sentence that begins by saying whose system it is about. */
const FOR_SOME = /\bon (?:Windows|Linux|macOS|a Mac|Debian|Ubuntu|Fedora|Unix)\b/i;

/** Sentences of steps and checks that tell a reader about another system than theirs: what is on the screen is for this reader alone. */
export const otherSystems = (content: Content): readonly Mistake[] =>
  actionsOf(content)
    .filter(({ systems }) => systems.length > 1)
    .flatMap(({ file, field, action }) =>
      [action.say, action.prints ?? '']
        .flatMap((text) => FOR_SOME.exec(text)?.[0] ?? [])
        .map((words) => ({ file, field, mend: `word it for every reader instead of "${words}", and leave what differs to the commands` })),
    );
