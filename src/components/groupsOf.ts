import type { Cause } from '../vocabulary/content.ts';
import type { System } from '../vocabulary/systems.ts';
import { SYSTEMS } from '../vocabulary/systems.ts';

/** What readers know before they know their cause: where they are, or that it is something else after all. */
export const GROUPS = [
  { id: 'windows', label: 'Windows' },
  { id: 'linux', label: 'Linux and containers' },
  { id: 'macos', label: 'macOS' },
  { id: 'any', label: 'Any system' },
  { id: 'looks-alike', label: 'Looks alike' },
] as const;
export type Group = (typeof GROUPS)[number]['id'];

/** The groups that a cause is listed in: those of its systems, or one for all that happens everywhere. */
export function groupsOf({ family, systems }: Pick<Cause, 'family'> & { readonly systems: readonly System[] }): readonly [Group, ...Group[]] {
  if (family === 'lookalike') return ['looks-alike'];
  const [first = 'any', ...more] = systems.length === SYSTEMS.length ? [] : SYSTEMS.filter((os) => systems.includes(os));
  return [first, ...more];
}

/** What is listed, by groups; groups of which there is nothing are left out. */
export const grouped = <Entry extends { readonly data: Parameters<typeof groupsOf>[0] & { readonly short: string } }>(entries: readonly Entry[]) =>
  GROUPS.map(({ id, label }) => ({
    id,
    label,
    entries: entries
      .filter(({ data }) => groupsOf(data).includes(id))
      .toSorted((a, b) => a.data.short.localeCompare(b.data.short, 'en', { sensitivity: 'base' })),
  })).filter(({ entries: some }) => some.length > 0);
