import { SYSTEM_NAMES } from '../diagnosis/names.ts';
import { PLACES } from '../diagnosis/places.ts';
import type { Facts } from '../diagnosis/types.ts';

const SHELL = { powershell: 'PowerShell', cmd: 'Command Prompt', posix: 'bash or zsh' } as const;

/** What is known of the case, as short phrases that name nobody. */
export function describe(facts: Facts): readonly string[] {
  const place = PLACES.find(({ id }) => id === facts.place)?.label;
  return [
    facts.os && SYSTEM_NAMES[facts.os],
    facts.shell && SHELL[facts.shell],
    facts.number,
    place && `refused in ${place}`,
    facts.request && `installing ${facts.request.join(' ')}`,
  ].filter((phrase) => phrase !== undefined);
}
