import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** A body as prose: without its code, in which every sign stands for itself. */
const proseOf = (body: string): string => body.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** Bodies that say nothing, import something or call components: content is text. */
export const bodies = (content: Content): readonly Mistake[] =>
  Object.values(content)
    .flat()
    .flatMap(({ file, body }) => {
      const prose = proseOf(body);
      const mend =
        prose.trim() === ''
          ? 'write the article below the front matter'
          : /^(?:import|export) /m.test(prose)
            ? 'take out the import or export: articles hold no code'
            : /[<{]/.test(prose)
              ? 'put < and { into `code`: articles hold no components'
              : undefined;
      return mend ? [{ file, field: '(body)', mend }] : [];
    });
