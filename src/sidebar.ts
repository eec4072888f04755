import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { base } from './components/base.ts';

interface Item {
  readonly label: string;
  readonly path: string;
  /** Set for a list that stands for all pages below it. */
  readonly whole?: boolean;
}

const link = ({ label, path, whole = false }: Item, current: string) => ({
  type: 'link' as const,
  label,
  href: base + path,
  isCurrent: whole ? current.startsWith(base + path) : current === base + path,
  badge: undefined,
  attrs: {},
});

const group = (label: string, items: readonly Item[], current: string) => ({
  type: 'group' as const,
  label,
  entries: items.map((item) => link(item, current)),
  collapsed: false,
  badge: undefined,
});

/** The ways in; remedies and questions are reached through a cause, so each has one line and a page that sorts it. */
const START: readonly Item[] = [
  { label: 'Paste an error', path: '' },
  { label: 'Answer questions', path: 'ask/', whole: true },
  { label: 'Find a message', path: 'messages/' },
  { label: 'All remedies', path: 'remedies/', whole: true },
];

/** One sidebar for every page. */
export const onRequest = defineRouteMiddleware(async ({ url, locals }) => {
  const [causes, guide] = await Promise.all([getCollection('causes'), getCollection('guide')]);
  const items = (family: string): Item[] =>
    causes
      .filter(({ data }) => data.family === family)
      .map(({ id, data }) => ({ label: data.title, path: `causes/${id}/` }))
      .sort((a, b) => a.label.localeCompare(b.label));
  const guides = guide.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => ({ label: data.title, path: `guide/${id}/` }));
  locals.starlightRoute.sidebar = [
    group('Find your way', START, url.pathname),
    group('Causes', items('permission'), url.pathname),
    group('Looks alike, is something else', items('lookalike'), url.pathname),
    group('Guide', guides, url.pathname),
  ];
});
