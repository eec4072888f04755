import { TAB_LABELS } from '../diagnosis/names.ts';
import type { Shell, System } from '../diagnosis/types.ts';

interface Props {
  readonly os: System | undefined;
  readonly shell: Shell;
  readonly onShell: (shell: Shell) => void;
}

/** Which shell the commands are written for; Windows has two, the others share one. */
export function ShellChoice({ os, shell, onShell }: Props) {
  const shells: readonly Shell[] = os === 'windows' ? ['powershell', 'cmd'] : os === undefined ? ['powershell', 'cmd', 'posix'] : [];
  if (shells.length === 0) return null;
  return (
    <label class="shell-choice">
      Commands for{' '}
      <select value={shell} onChange={(event) => onShell(event.currentTarget.value as Shell)}>
        {shells.map((one) => (
          <option key={one} value={one}>
            {TAB_LABELS[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
