import type { VerdictView } from '../engine/VerdictView.ts';

/** The causes that come into question, each with the way to its check. */
export const OtherCauses = ({ kind, others }: Pick<VerdictView, 'kind' | 'others'>) =>
  others.length === 0 ? null : (
    <section class="other-causes">
      <h3>{kind === 'between' ? 'What tells them apart' : 'Less likely'}</h3>
      <ul>
        {others.map(({ title, href, summary, check }) => (
          <li key={href}>
            <a href={href}>{title}</a>: {summary} <a href={check}>How to check</a>
          </li>
        ))}
      </ul>
    </section>
  );
