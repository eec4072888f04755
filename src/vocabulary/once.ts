/** The same function, which works an answer out once for each thing and keeps it as long as the thing is there: the table and its rows never change. */
export function once<Thing extends object, Answer>(answer: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly is: Answer }>();
  return (thing) => {
    const kept = known.get(thing) ?? { is: answer(thing) };
    known.set(thing, kept);
    return kept.is;
  };
}

/** The same function of a text, which keeps its latest answer: several readers of one long text ask for the same. */
export function latest<Rows, Answer>(answer: (text: string, rows: Rows) => Answer): (text: string, rows: Rows) => Answer {
  let kept: { readonly text: string; readonly rows: Rows; readonly is: Answer } | undefined;
  return (text, rows) => {
    if (kept?.text !== text || kept.rows !== rows) kept = { text, rows, is: answer(text, rows) };
    return kept.is;
  };
}
