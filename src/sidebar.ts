import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

interface Item {
  readonly label: string;
  readonly path: string;
}

const link = ({ label, path }: Item, current: string) => ({
  type: 'link' as const,
  label,
  href: base + path,
  isCurrent: current === base + path,
  badge: undefined,
  attrs: {},
});

const group = (label: string, items: readonly Item[], current: string, collapsed = false) => ({
  type: 'group' as const,
  label,
  entries: items.map((item) => link(item, current)),
  collapsed: collapsed && !items.some(({ path }) => current === base + path),
  badge: undefined,
});

const byLabel = (a: Item, b: Item): number => a.label.localeCompare(b.label);

/** One sidebar for every page. */
export const onRequest = defineRouteMiddleware(async ({ url, locals }) => {
  const [causes, remedies, guide] = await Promise.all([getCollection('causes'), getCollection('remedies'), getCollection('guide')]);
  const items = (family: string): Item[] =>
    causes
      .filter(({ data }) => data.family === family)
      .map(({ id, data }) => ({ label: data.title, path: `causes/${id}/` }))
      .sort(byLabel);
  const start = [
    { label: 'Paste an error', path: '' },
    { label: 'Answer questions', path: 'ask/' },
    { label: 'Find a message', path: 'messages/' },
  ];
  const guides = guide.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => ({ label: data.title, path: `guide/${id}/` }));
  locals.starlightRoute.sidebar = [
    group('Find your cause', start, url.pathname),
    group('Causes', items('permission'), url.pathname),
    group('Looks alike, is something else', items('lookalike'), url.pathname),
    group('Remedies', remedies.map(({ id, data }) => ({ label: data.title, path: `remedies/${id}/` })).sort(byLabel), url.pathname, true),
    group('Guide', guides, url.pathname),
  ];
});
