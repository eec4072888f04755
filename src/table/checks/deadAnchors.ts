import { posix } from 'node:path';
import { KINDS } from '../kinds.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';
import { withoutBlocks } from './proseOf.ts';

/** Parts that the pages of every kind add to an article by themselves. */
const ADDED = ['what-to-do', 'steps', 'check', 'check-that-it-worked', 'undo', 'causes', 'sources'];

/** A heading as browsers find it: what GitHub's rule, which the site follows, makes of its words. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (body: string): readonly string[] => [...withoutBlocks(body).matchAll(/^#{2,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading.trim()));

/** Links to parts of articles that are not there. */
export function deadAnchors(content: Content): readonly Mistake[] {
  const articles = Object.entries(KINDS).flatMap(([kind, { address }]) =>
    content[kind as keyof Content].map(({ id, file, body }) => ({ at: `/${address}/${id}/`, file, body })),
  );
  const anchors = new Map(articles.map(({ at, body }) => [at, new Set([...anchorsIn(body), ...ADDED])]));
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
