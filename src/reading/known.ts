import type { FactKey, Facts, FactValues, Known } from '../vocabulary/facts.ts';
import type { Piece, Text } from './text/readText.ts';
import { spanIn } from './text/readText.ts';

/** Facts of one kind; undefined ones are left out, and a kind of which nothing is known is a missing key. */
export const known = <Key extends FactKey>(key: Key, values: readonly (Known<FactValues[Key]> | undefined)[]): Facts => {
  const given = values.filter((value) => value !== undefined);
  return given.length > 0 ? { [key]: given } : {};
};

/** How facts of one text say where they were read. What no one piece tells, such as the system, has an empty span: there is nothing to mark. */
export function originsIn(text: Text) {
  const at = (piece: Piece | undefined, form: 'cleaned' | 'squeezed' = 'cleaned') =>
    ({ by: 'text', ...(piece ? spanIn(text, form, piece) : { paste: text.paste, start: 0, end: 0 }) }) as const;
  const one = <T>(value: T | undefined, piece?: Piece, form?: 'squeezed'): Known<T>[] => (value === undefined ? [] : [{ value, origin: at(piece, form) }]);
  return { at, one };
}
