import { expect, test } from 'vitest';
import { latest, once } from '../../src/vocabulary/once.ts';

test('works an answer out once for each thing, also where it is nothing', () => {
  let asked = 0;
  const of = once((_thing: object): undefined => {
    asked++;
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([of(one), of(one), of(other)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toBe(2);
});

test('keeps the latest answer about a text, by the same rows', () => {
  let asked = 0;
  const of = latest((text: string, rows: readonly string[]) => {
    asked++;
    return text.length + rows.length;
  });
  const [rows, others] = [['a'], ['a', 'b']];
  expect([of('x', rows), of('x', rows), of('x', others), of('xy', others)]).toEqual([2, 2, 3, 4]);
  expect(asked).toBe(3);
});
