import type { System } from '../../vocabulary/systems.ts';
import { SYSTEMS } from '../../vocabulary/systems.ts';

/** What the list is filtered by. */
export interface Filter {
  readonly words: string;
  readonly system: System | '';
}

const LONGEST = 200;

/** The filter that a fragment carries, or undefined where it carries none. */
export function readFilter(fragment: string): Filter | undefined {
  if (fragment.length > 4 * LONGEST || !/^#(?:find|on)=/.test(fragment)) return undefined;
  const told = new URLSearchParams(fragment.slice(1));
  return { words: (told.get('find') ?? '').slice(0, LONGEST), system: SYSTEMS.find((os) => os === told.get('on')) ?? '' };
}

/** A filter as a fragment, which no server gets; empty where nothing is filtered. */
export function writeFilter({ words, system }: Filter): string {
  const told = new URLSearchParams([...(words ? [['find', words]] : []), ...(system ? [['on', system]] : [])]);
  return told.size > 0 ? `#${told}` : '';
}
