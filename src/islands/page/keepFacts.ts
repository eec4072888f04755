/** Articles that a link can fill in. */
const ARTICLE = /^(?:causes|remedies)\/[a-z0-9-]+\/$/;

/** Whether a link leads to another article of this site, and to no heading of it. */
const isArticle = ({ origin, pathname, hash }: HTMLAnchorElement, base: string): boolean =>
  origin === location.origin && pathname.startsWith(base) && ARTICLE.test(pathname.slice(base.length)) && (hash === '' || hash.startsWith('#v='));

/** Lets every article that this page leads to open filled in as well. */
export function keepFacts(base: string, carried: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) if (isArticle(link, base)) link.hash = carried;
}
