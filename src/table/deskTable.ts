import type { Cause, Remedy, Table } from '../diagnosis/types.ts';

/** A cause as a verdict shows it: its check stands in the article, and what speaks against it is never shown. */
const shown = (cause: Cause): Cause => ({
  ...cause,
  check: { say: '', prints: '' },
  signatures: cause.signatures.map((signature) => (signature.strength === 'against' ? { ...signature, because: '' } : signature)),
});

/** A remedy in first place: its steps and its check; what it changes and how to undo it stand in its article. */
const first = (remedy: Remedy): Remedy => ({ ...remedy, summary: '', changes: '', undo: { say: '' } });

/** A remedy that is only named. */
const named = (remedy: Remedy): Remedy => ({ ...first(remedy), steps: [], check: { say: '', prints: '' } });

/** The remedies that can come first: for each cause and system the first that fits everywhere, and those before it that fit some places. */
function canComeFirst({ causes, remedies }: Table): ReadonlySet<string> {
  const ids = causes.flatMap((cause) =>
    cause.systems.flatMap((os) => {
      const own = cause.remedies.flatMap((id) => remedies.filter((remedy) => remedy.id === id && remedy.systems.includes(os)));
      return own.slice(0, own.findIndex(({ places }) => !places) + 1).map(({ id }) => id);
    }),
  );
  return new Set(ids);
}

/** The table without what the home page never shows: its size is every reader's wait. */
export function deskTable(table: Table): Table {
  const leading = canComeFirst(table);
  return {
    ...table,
    causes: table.causes.map(shown),
    questions: [],
    remedies: table.remedies.map((remedy) => (leading.has(remedy.id) ? first(remedy) : named(remedy))),
  };
}
