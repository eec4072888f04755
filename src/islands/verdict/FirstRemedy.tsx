import type { VerdictView } from '../engine/VerdictView.ts';
import { Chips } from './Chips.tsx';
import { CommandBlock } from './CommandBlock.tsx';
import { Installing } from './Installing.tsx';
import { ShellChoice } from './ShellChoice.tsx';
import { SolutionSteps } from './SolutionSteps.tsx';
import type { CardActions } from './VerdictCard.tsx';

interface Props extends Omit<CardActions, 'onLeave'> {
  readonly view: VerdictView;
}

/** The first remedy in full. */
export function FirstRemedy({ view, installing, onShell, onInstalling }: Props) {
  const { kind, first, letter, shell, shells } = view;
  if (!first) return null;
  const below = (
    <div class="wishes">
      {view.installing && <Installing {...view.installing} typed={installing} onInstalling={onInstalling} />}
      <ShellChoice shell={shell} shells={shells} onShell={onShell} />
    </div>
  );
  return (
    <section class="do-first">
      <h3>
        {kind === 'between' ? 'If it is the first of them' : 'Do this first'}: <a href={first.href}>{first.title}</a>
      </h3>
      <Chips risk={first.risk} rights={first.rights} />
      {first.letter && <CommandBlock text={first.letter} shell="text" copy="Copy the letter" />}
      <SolutionSteps solution={first} below={below} />
      <p>
        <a href={first.href}>What it changes, and how to undo it</a>
      </p>
      {letter && !first.letter && (
        <details>
          <summary>A letter to your administrator, made out for this case</summary>
          <CommandBlock text={letter} shell="text" />
        </details>
      )}
    </section>
  );
}
