import { templateFor } from '../diagnosis/personalise.ts';
import type { Commands, Shell, System } from '../diagnosis/types.ts';

interface Block {
  readonly template: string;
  readonly shell: Shell;
  readonly caption?: string;
}

/** One tab: its label is what Starlight remembers, so it is the same everywhere. */
interface Variant {
  readonly label: string;
  readonly blocks: readonly Block[];
}

const TABS: readonly { readonly label: string; readonly shell: Shell; readonly systems: readonly System[] }[] = [
  { label: 'PowerShell', shell: 'powershell', systems: ['windows'] },
  { label: 'Command Prompt', shell: 'cmd', systems: ['windows'] },
  { label: 'Linux, macOS', shell: 'posix', systems: ['linux', 'macos'] },
];
const NAMES: Readonly<Record<System, string>> = { windows: 'Windows', linux: 'Linux', macos: 'macOS' };

const blocksOf = (commands: Commands, shell: Shell, systems: readonly System[]): readonly Block[] => {
  const found = systems.flatMap((os) => {
    const template = templateFor(commands, shell, os);
    return template ? [{ template, shell, caption: NAMES[os] }] : [];
  });
  const [first] = found;
  return first && found.every(({ template }) => template === first.template) ? [{ template: first.template, shell }] : found;
};

/** The tabs a command needs: one for each shell of the remedy's systems that has it. */
export const variantsOf = (commands: Commands, systems: readonly System[]): readonly Variant[] =>
  TABS.map(({ label, shell, systems: own }) => ({
    label,
    blocks: blocksOf(
      commands,
      shell,
      own.filter((os) => systems.includes(os)),
    ),
  })).filter(({ blocks }) => blocks.length > 0);
