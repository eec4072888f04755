import { posix } from 'node:path';
import { KINDS } from '../kinds.ts';
import type { Mistake } from '../Mistake.ts';
import type { Content } from '../readContent.ts';

const linksIn = (body: string): readonly string[] => [...body.matchAll(/(?<!!\[[^\]]*)\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);
const isElsewhere = (href: string): boolean => /^(?:https:|#)/.test(href);

/** The addresses that content is served under, each with its slash at the end. */
const addressesOf = (content: Content): Set<string> =>
  new Set(Object.entries(KINDS).flatMap(([kind, { address }]) => [`/${address}/`, ...content[kind as keyof Content].map(({ id }) => `/${address}/${id}/`)]));

/** Links between articles that lead nowhere, or would break below a base path. */
export function deadLinks(content: Content): readonly Mistake[] {
  const served = addressesOf(content).add('/messages/').add('/');
  return Object.entries(KINDS).flatMap(([kind, { address }]) =>
    content[kind as keyof Content].flatMap(({ id, file, body }) =>
      linksIn(body)
        .filter((href) => !isElsewhere(href))
        .filter((href) => !href.startsWith('.') || !served.has(posix.join('/', address, id, href.replace(/#.*/, ''))))
        .map((href) => ({
          file,
          field: '(body)',
          mend: `the link ${href} leads nowhere: write it relative, to an article that exists, with a slash at the end`,
        })),
    ),
  );
}
