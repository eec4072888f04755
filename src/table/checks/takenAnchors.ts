import { anchorsIn } from '../anchorsIn.ts';
import { KINDS } from '../kinds.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

/** Headings that would be given an id which the page has already: links to either would lead to the first. */
export const takenAnchors = (content: Content): readonly Mistake[] =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => {
    const own: readonly string[] = [...KINDS[kind].parts, ...KINDS[kind].others];
    return content[kind].flatMap(({ file, body }) =>
      anchorsIn(body)
        .filter((anchor) => own.includes(anchor))
        .map((anchor) => ({ file, field: '(body)', mend: `name the heading otherwise: the page itself has a part "#${anchor}"` })),
    );
  });
