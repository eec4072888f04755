import { SYSTEM_NAMES, TAB_LABELS } from '../diagnosis/names.ts';
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

const TABS: readonly { readonly shell: Shell; readonly systems: readonly System[] }[] = [
  { shell: 'powershell', systems: ['windows'] },
  { shell: 'cmd', systems: ['windows'] },
  { shell: 'posix', systems: ['linux', 'macos'] },
];

const blocksOf = (commands: Commands, shell: Shell, systems: readonly System[]): readonly Block[] => {
  const found = systems.flatMap((os) => {
    const template = templateFor(commands, shell, os);
    return template ? [{ template, shell, caption: SYSTEM_NAMES[os] }] : [];
  });
  const [first] = found;
  return first && found.every(({ template }) => template === first.template) ? [{ template: first.template, shell }] : found;
};

/** The tabs a command needs: one for each shell of the remedy's systems that has it. */
export const variantsOf = (commands: Commands, systems: readonly System[]): readonly Variant[] =>
  TABS.map(({ shell, systems: own }) => ({
    label: TAB_LABELS[shell],
    blocks: blocksOf(
      commands,
      shell,
      own.filter((os) => systems.includes(os)),
    ),
  })).filter(({ blocks }) => blocks.length > 0);
