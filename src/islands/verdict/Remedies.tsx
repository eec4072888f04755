import type { Shell } from '../../vocabulary/shells.ts';
import type { VerdictView } from '../engine/messages.ts';
import { Chips } from './Chips.tsx';
import { CommandBlock } from './CommandBlock.tsx';
import { ShellChoice } from './ShellChoice.tsx';
import { SolutionSteps } from './SolutionSteps.tsx';

interface Props {
  readonly view: VerdictView;
  readonly onShell: (shell: Shell) => void;
}

/** The remedies that come after the first, by name. */
const Further = ({ further }: Pick<VerdictView, 'further'>) =>
  further.length === 0 ? null : (
    <>
      <h3>If that does not work or does not fit</h3>
      <ol class="others">
        {further.map(({ id, href, title, risk, rights }) => (
          <li key={id}>
            <a href={href}>{title}</a> <Chips risk={risk} rights={rights} />
          </li>
        ))}
      </ol>
    </>
  );

/** The first remedy in full and the others in their order. */
export function Remedies({ view: { kind, first, further, letter, shell, shells }, onShell }: Props) {
  if (!first) return null;
  return (
    <section class="remedies">
      <div class="remedy-head">
        <h3>
          {kind === 'between' ? 'If it is the first of them' : 'Do this first'}: <a href={first.href}>{first.title}</a>
        </h3>
        <ShellChoice shell={shell} shells={shells} onShell={onShell} />
      </div>
      <Chips risk={first.risk} rights={first.rights} />
      <SolutionSteps solution={first} />
      <p>
        <a href={first.href}>What it changes, and how to undo it</a>
      </p>
      {letter && (
        <details>
          <summary>A letter to your administrator, made out for this case</summary>
          <CommandBlock text={letter} shell="text" />
        </details>
      )}
      <Further further={further} />
    </section>
  );
}
