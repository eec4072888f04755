import type { OptionMeaning, OptionRow } from '../tools/OptionRow.ts';
import type { Options } from '../tools/toolRows.ts';
import type { Word } from './splitWords.ts';

/** One argument or option behind a verb. */
export interface Item {
  /** The option's first name; missing for an argument. */
  readonly option?: string;
  readonly means: OptionMeaning;
  /** As the tool receives it, an option's value as a word of its own. */
  readonly words: readonly string[];
  /** Set where only the shell knows its value. */
  readonly isOpen?: true;
}

const itemOf = ({ names, means }: OptionRow, words: readonly string[]): Item => ({ ...(names[0] && { option: names[0] }), means, words });

/** An option in one word, with what it takes; `used`: how many words that is. Undefined where it is not in the table or lacks its value. */
function readOption(word: string, next: string | undefined, options: Options): { readonly items: readonly Item[]; readonly used: number } | undefined {
  const [, name = word, glued] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  const row = options.get(name);
  // A value that looks like an option stays behind its equals sign.
  if (row && glued !== undefined) return row.takesValue ? { items: [itemOf(row, glued.startsWith('-') ? [word] : [name, glued])], used: 1 } : undefined;
  if (row && !row.takesValue) return { items: [itemOf(row, [name])], used: 1 };
  if (row) return next === undefined ? undefined : { items: [itemOf(row, [name, next])], used: 2 };
  return word.startsWith('--') ? undefined : readCluster(word, next, options);
}

/** Short options in one word: `-Ur requirements.txt`, `-rlimits.txt`. The first that takes a value has the rest of the word, or the next one. */
function readCluster(word: string, next: string | undefined, options: Options): { readonly items: readonly Item[]; readonly used: number } | undefined {
  const items: Item[] = [];
  for (let i = 1; i < word.length; i++) {
    const name = `-${word[i]}`;
    const row = options.get(name);
    if (!row) return undefined;
    if (!row.takesValue) items.push(itemOf(row, [name]));
    else {
      const value = word.slice(i + 1).replace(/^=/, '') || next;
      return value === undefined ? undefined : { items: [...items, itemOf(row, [name, value])], used: i + 1 < word.length ? 1 : 2 };
    }
  }
  return { items, used: 1 };
}

/** One argument, or an option with what it takes. */
function readItem(words: readonly Word[], i: number, options: Options): { readonly items: readonly Item[]; readonly used: number } | undefined {
  const word = words[i]?.text ?? '';
  if (word === '--') return { items: [], used: 1 };
  return word.startsWith('-') && word !== '-' ? readOption(word, words[i + 1]?.text, options) : { items: [{ means: 'asks', words: [word] }], used: 1 };
}

/** Everything behind a verb, read by its tool's own options; undefined where one word is not understood, so that no value is taken for a package. */
export function readItems(words: readonly Word[], options: Options): readonly Item[] | undefined {
  const items: Item[] = [];
  for (let i = 0; i < words.length; ) {
    const read = readItem(words, i, options);
    if (!read) return undefined;
    const isOpen = words.slice(i, i + read.used).some((word) => word.isOpen);
    items.push(...(isOpen ? read.items.map((item) => ({ ...item, isOpen }) as const) : read.items));
    i += read.used;
  }
  return items;
}
