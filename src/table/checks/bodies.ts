import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { withoutCode } from './proseOf.ts';

/** A piece of code that goes on in the next line. */
const WRAPPED = /`(?:[^`\n]|\n(?!\n))*`/g;
const BARE_OPTION = /(?<=^|[\s(])--[a-z]/m;

/** Bodies that say nothing, import something or call components: content is text. */
export const bodies = (content: Content): readonly Mistake[] =>
  Object.values(content)
    .flat()
    .flatMap(({ file, body }) => {
      const prose = withoutCode(body);
      const mend =
        prose.trim() === ''
          ? 'write the article below the front matter'
          : /^(?:import|export) /m.test(prose)
            ? 'take out the import or export: articles hold no code'
            : /[<{]/.test(prose)
              ? 'put < and { into `code`: articles hold no components'
              : BARE_OPTION.test(prose.replace(WRAPPED, ''))
                ? 'put options into `code`: elsewhere -- is drawn as a dash'
                : undefined;
      return mend ? [{ file, field: '(body)', mend }] : [];
    });
