/** The same function, which works an answer out once for each thing and keeps it as long as the thing is there: the table and its rows never change. */
export function once<Thing extends object, Answer>(answer: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly is: Answer }>();
  return (thing) => {
    const kept = known.get(thing) ?? { is: answer(thing) };
    known.set(thing, kept);
    return kept.is;
  };
}
