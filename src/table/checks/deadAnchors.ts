import { posix } from 'node:path';
import { anchorsIn } from '../anchorsIn.ts';
import { KINDS } from '../kinds.ts';
import type { Mistake } from '../Mistake.ts';
import type { Article, Content } from '../readContent.ts';

type Cause = Content['causes'][number];

/** Parts that a cause's page has only where they have something to say. */
const SELDOM: Readonly<Record<string, (cause: Cause['data']) => boolean>> = {
  'without-administrator-rights': ({ family }) => family === 'permission',
  'other-remedies': ({ remedies }) => remedies.length > 1,
};

/** The parts of a page that its kind has by itself. */
const partsOf = (kind: keyof typeof KINDS, { data }: Article<unknown>): readonly string[] =>
  KINDS[kind].parts.filter((part) => kind !== 'causes' || (SELDOM[part]?.(data as Cause['data']) ?? true));

/** Links to parts of articles that are not there. */
export function deadAnchors(content: Content): readonly Mistake[] {
  const articles = (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) =>
    content[kind].map((article) => ({ ...article, at: `/${KINDS[kind].address}/${article.id}/`, parts: partsOf(kind, article) })),
  );
  const anchors = new Map(articles.map(({ at, body, parts }) => [at, new Set([...anchorsIn(body), ...parts])]));
  return articles.flatMap(({ at, file, body }) =>
    [...body.matchAll(/\]\(([.#][^)\s]*)\)/g)]
      .map(([, href = '']) => href)
      .filter((href) => href.includes('#'))
      .filter((href) => {
        const [way = '', anchor = ''] = href.split('#');
        const there = anchors.get(posix.join(at, way));
        // A page that is not there is told by deadLinks.
        return there && !there.has(anchor);
      })
      .map((href) => ({ file, field: '(body)', mend: `the link ${href} leads to no heading of that article: correct what follows the #` })),
  );
}
