import { PLACEHOLDERS } from '../../vocabulary/placeholders.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { commandsOf } from './commandsOf.ts';

const IDS: readonly string[] = PLACEHOLDERS.map(({ id }) => id);

/** What its author meant for a placeholder: also one that is written with a capital or an underscore. */
const MEANT = /(?<!\$)\{([A-Za-z][\w-]*)\}/g;

/** Placeholders that nothing fills, and quotes around one, which is quoted when it is filled. */
export const placeholderUse = (content: Content): readonly Mistake[] =>
  commandsOf(content).flatMap(({ file, field, line }) =>
    [...line.matchAll(MEANT)].flatMap(([whole, name = ''], i, all) => {
      const at = all[i]?.index ?? 0;
      const isQuoted = /["']/.test(line[at - 1] ?? '') && line[at - 1] === line[at + whole.length];
      if (!IDS.includes(name)) return [{ file, field, mend: `nothing fills ${whole}: use one of ${IDS.map((id) => `{${id}}`).join(', ')}` }];
      return isQuoted && name !== 'python' && !name.startsWith('venv-')
        ? [{ file, field, mend: `take the quotes from around ${whole}: it is quoted for the reader's shell` }]
        : [];
    }),
  );
