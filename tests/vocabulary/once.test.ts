import { expect, test } from 'vitest';
import { once } from '../../src/vocabulary/once.ts';

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
