import type { Shell } from '../../vocabulary/shells.ts';
import { shellRow } from '../../vocabulary/shells.ts';
import { rememberTerminal } from '../page/rememberedShell.ts';

interface Props {
  readonly shell: Shell;
  /** Those of the reader's system; with one there is nothing to choose. */
  readonly shells: readonly Shell[];
  readonly onShell: (shell: Shell) => void;
}

/** Which shell the commands are written for; remembered for every page. */
export function ShellChoice({ shell, shells, onShell }: Props) {
  if (shells.length < 2) return null;
  const choose = (one: Shell) => {
    rememberTerminal(shellRow(one).tab);
    onShell(one);
  };
  return (
    <label class="shell-choice">
      Commands for{' '}
      <select value={shell} onChange={({ currentTarget }) => choose(currentTarget.value as Shell)}>
        {shells.map((one) => (
          <option key={one} value={one}>
            {shellRow(one).tab}
          </option>
        ))}
      </select>
    </label>
  );
}
