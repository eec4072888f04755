import type { Remedy } from '../diagnosis/types.ts';

const RISKS: Readonly<Record<Remedy['risk'], string>> = { safe: 'Safe', careful: 'Read before you run it', 'last-resort': 'Last resort' };
const RIGHTS: Readonly<Record<Remedy['rights'], string>> = { none: 'No administrator rights', administrator: 'Administrator rights' };

/** A remedy's risk and whose rights it needs, in words as well as in colour. */
export const Chips = ({ risk, rights }: Pick<Remedy, 'risk' | 'rights'>) => (
  <ul class="chips">
    <li data-risk={risk}>{RISKS[risk]}</li>
    <li data-rights={rights}>{RIGHTS[rights]}</li>
  </ul>
);
