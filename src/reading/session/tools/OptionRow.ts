/**
 * What an option means for doing the same once more. `asks`: it names what to install. `keeps`: it changes what is installed, from where or how it is fetched.
 * `place`: it says where to or into which Python, and that is what was refused. `tree`: it puts packages into a tree of folders beside the Python that was called.
 * `idle`: it changes only what is printed, logged or asked. `danger`: it switches off a protection.
 * `own`: it is about the files of a project or a tool's own folder, and means nothing to another command of that tool.
 * `bound`: it says what is installed in a way that only this command has, so that no other one can install the same.
 */
export type OptionMeaning = 'asks' | 'keeps' | 'place' | 'tree' | 'idle' | 'danger' | 'own' | 'bound';

/** One option of a tool. */
export interface OptionRow {
  /** All its names; each is the same option. */
  readonly names: readonly string[];
  readonly takesValue: boolean;
  readonly means: OptionMeaning;
  /** The verbs that have it, each with its words joined by a space; missing where all of the tool's have it. */
  readonly verbs?: readonly string[];
  readonly example: string;
}

/** Options by meaning: `values` take one, `flags` none. Names of one option are joined by `|`, options by white space. */
export type OptionLists = Readonly<Partial<Record<OptionMeaning, { readonly values?: string; readonly flags?: string }>>>;

const namesIn = (list = ''): readonly (readonly string[])[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((names) => names.split('|'));

/** The rows of one tool, each with a command that holds it. `verbs`: the verbs that have them, where not all have. */
export function optionRows(call: string, lists: OptionLists, verbs?: readonly string[]): readonly OptionRow[] {
  const rowsOf = (means: OptionMeaning, takesValue: boolean, list?: string): readonly OptionRow[] =>
    namesIn(list).map((names) => ({ names, takesValue, means, ...(verbs && { verbs }), example: `${call} ${names[0]} ${takesValue ? 'value ' : ''}rich` }));
  const all = Object.entries(lists) as readonly (readonly [OptionMeaning, NonNullable<OptionLists[OptionMeaning]>])[];
  return all.flatMap(([means, { values, flags }]) => [...rowsOf(means, true, values), ...rowsOf(means, false, flags)]);
}
