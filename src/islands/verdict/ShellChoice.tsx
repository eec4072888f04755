import type { Shell } from '../../vocabulary/shells.ts';
import { shellRow } from '../../vocabulary/shells.ts';

interface Props {
  readonly shell: Shell;
  /** Those of the reader's system; with one there is nothing to choose. */
  readonly shells: readonly Shell[];
  readonly onShell: (shell: Shell) => void;
}

/** Which shell the commands are written for. */
export const ShellChoice = ({ shell, shells, onShell }: Props) =>
  shells.length < 2 ? null : (
    <label class="shell-choice">
      Commands for{' '}
      <select value={shell} onChange={(event) => onShell(event.currentTarget.value as Shell)}>
        {shells.map((one) => (
          <option key={one} value={one}>
            {shellRow(one).tab}
          </option>
        ))}
      </select>
    </label>
  );
