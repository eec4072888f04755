import { getCollection } from 'astro:content';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { base } from './components/base.ts';
import { grouped } from './components/groupsOf.ts';

interface Item {
  readonly label: string;
  readonly path: string;
  /** Set for a list that stands for all pages below it. */
  readonly whole?: boolean;
}
type Group = { readonly id: string; readonly label: string; readonly path: string; readonly items: readonly Item[] };

const link = ({ label, path, whole = false }: Item, current: string) => ({
  type: 'link' as const,
  label,
  href: base + path,
  isCurrent: whole ? current.startsWith(base + path) : current === base + path,
  badge: undefined,
  attrs: {},
});

/** A group, with its id on its links, so that the sidebar knows which is the reader's own. */
const group = ({ id, label, items }: Group, current: string) => ({
  type: 'group' as const,
  label,
  entries: items.map((item) => ({ ...link(item, current), attrs: { 'data-group': id } })),
  collapsed: true,
  badge: undefined,
});

/** The ways in; remedies and questions are reached through a cause, so each has one line and a page that sorts it. */
const START: readonly Item[] = [
  { label: 'Paste an error', path: '' },
  { label: 'Answer questions', path: 'ask/', whole: true },
  { label: 'Find a message', path: 'messages/' },
  { label: 'All causes', path: 'causes/' },
  { label: 'All remedies', path: 'remedies/', whole: true },
];

/** The lists that pages stand in. */
const LISTS: readonly Item[] = [
  { label: 'Causes', path: 'causes/' },
  { label: 'Remedies', path: 'remedies/' },
  { label: 'Guide', path: 'guide/' },
  { label: 'Questions', path: 'ask/' },
];

/** A title without what it adds behind a colon. */
const shortOf = (title: string): string => title.split(': ')[0] ?? title;

/** The causes by what readers know, then the guide. */
async function readGroups(): Promise<readonly Group[]> {
  const [causes, guide] = await Promise.all([getCollection('causes'), getCollection('guide')]);
  const ofCauses = grouped(causes).map(({ id, label, entries }) => ({
    id,
    label,
    path: `causes/#${id}`,
    items: entries.map((cause) => ({ label: cause.data.short, path: `causes/${cause.id}/` })),
  }));
  const guides = guide.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => ({ label: shortOf(data.title), path: `guide/${id}/` }));
  return [...ofCauses, { id: 'guide', label: 'Guide', path: 'guide/', items: guides }];
}

/** The way to a page, from the list that it stands in. */
function crumbsOf(groups: readonly Group[], current: string): NonNullable<App.Locals['crumbs']> {
  const list = LISTS.find(({ path }) => current.startsWith(base + path) && current !== base + path);
  if (!list) return [];
  const crumb = ({ label, path }: Item) => ({ label, href: base + path });
  const own = groups.find(({ id, items }) => id !== 'guide' && items.some(({ path }) => current === base + path));
  const page = own?.items.find(({ path }) => current === base + path);
  return [crumb(list), ...(own ? [crumb(own)] : []), ...(page ? [{ label: page.label }] : [])];
}

/** One sidebar for every page, and the way to it. */
export const onRequest = defineRouteMiddleware(async ({ url, locals }) => {
  const groups = await readGroups();
  locals.crumbs = crumbsOf(groups, url.pathname);
  locals.starlightRoute.sidebar = [...START.map((item) => link(item, url.pathname)), ...groups.map((one) => group(one, url.pathname))];
});
