import type { VerdictView } from '../engine/VerdictView.ts';
import { Chips } from './Chips.tsx';

/** The remedies that come after the first, by name and in their order. */
export const Remedies = ({ further }: Pick<VerdictView, 'further'>) =>
  further.length === 0 ? null : (
    <section class="remedies">
      <h3>If that does not work or does not fit</h3>
      <ol class="others">
        {further.map(({ id, href, title, risk, rights }) => (
          <li key={id}>
            <a href={href}>{title}</a> <Chips risk={risk} rights={rights} />
          </li>
        ))}
      </ol>
    </section>
  );
