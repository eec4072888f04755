import type { Remedy } from '../../vocabulary/content.ts';
import { SYSTEM_NAMES } from '../../vocabulary/systems.ts';
import { Chips } from '../verdict/Chips.tsx';
import type { RemedyBodyProps } from './RemedyBody.tsx';
import { RemedyBody } from './RemedyBody.tsx';

/** The first remedy of a cause, with the way to its article. */
export interface RemedyCardProps extends Pick<Remedy, 'title' | 'summary' | 'risk' | 'rights'> {
  readonly href: string;
  readonly body: RemedyBodyProps;
}

/** A remedy's risk, rights and systems in words. */
export const ChipRow = ({ systems, ...chips }: Pick<Remedy, 'risk' | 'rights'> & Partial<Pick<Remedy, 'systems'>>) => (
  <div class="chip-row not-content" data-pagefind-ignore>
    <Chips {...chips} />
    {systems && <p class="systems">{systems.map((os) => SYSTEM_NAMES[os]).join(', ')}</p>}
  </div>
);

/** The first remedy of a cause in full, on the cause's own page. */
export const RemedyCard = ({ title, summary, href, body, risk, rights }: RemedyCardProps) => (
  <>
    <h3 id="first-remedy">
      <a href={href}>{title}</a>
    </h3>
    <ChipRow {...{ risk, rights }} />
    <RemedyBody {...body}>
      <p class="why">{summary}</p>
    </RemedyBody>
  </>
);
