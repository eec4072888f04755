/**
 * What an option means for doing the same once more. `asks`: it names what to install. `keeps`: it changes what is installed, from where or how it is fetched.
 * `place`: it says where to or into which Python, and that is what was refused. `tree`: it puts packages into a tree of folders beside the Python that was called.
 * `idle`: it changes only what is printed, logged or asked. `danger`: it switches off a protection.
 */
export type OptionMeaning = 'asks' | 'keeps' | 'place' | 'tree' | 'idle' | 'danger';

/** One option of a tool. */
export interface OptionRow {
  /** All its names; each is the same option. */
  readonly names: readonly string[];
  readonly takesValue: boolean;
  readonly means: OptionMeaning;
  readonly example: string;
}

/** Options by meaning: `values` take one, `flags` none. Names of one option are joined by `|`, options by white space. */
export type OptionLists = Readonly<Partial<Record<OptionMeaning, { readonly values?: string; readonly flags?: string }>>>;

const namesIn = (list = ''): readonly (readonly string[])[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((names) => names.split('|'));

/** The rows of one tool, each with a command that holds it. */
export function optionRows(call: string, lists: OptionLists): readonly OptionRow[] {
  return Object.entries(lists).flatMap(([means, { values, flags }]) => [
    ...namesIn(values).map((names) => ({ names, takesValue: true, means: means as OptionMeaning, example: `${call} ${names[0]} value rich` })),
    ...namesIn(flags).map((names) => ({ names, takesValue: false, means: means as OptionMeaning, example: `${call} ${names[0]} rich` })),
  ]);
}
