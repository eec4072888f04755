import { expect, test } from 'vitest';
import { pointedTo } from '../../src/judging/pointedTo.ts';
import type { Stated } from '../../src/vocabulary/facts.ts';
import { told } from '../vocabulary/told.ts';
import { causeOf, signatureOf, tableOf } from './fixture.ts';

const table = tableOf([causeOf('a'), causeOf('b'), causeOf('c')]);
const nothing = { facts: {}, texts: [] };
const stated = (label: string, causes?: readonly string[], by: Stated['by'] = 'answer'): Stated => ({ by, label, facts: {}, ...(causes && { causes }) });
const pointed = (...all: Stated[]) => pointedTo(table, all, nothing).map(({ cause, evidence }) => [cause.id, evidence.because]);

test('the last answer that leaves causes counts, in its own order', () =>
  expect(pointed(stated('One', ['a']), stated('Two', ['c', 'b']), stated('Three'))).toEqual([
    ['c', 'You answered: “Two”'],
    ['b', 'You answered: “Two”'],
  ]));
test('what was known before is not called an answer', () => expect(pointed(stated('One', ['a'], 'link'))).toEqual([['a', 'What is known leads here: “One”']]));
test('a cause that the table does not have is not named', () => expect(pointed(stated('One', ['nothing', 'constructor']))).toEqual([]));
test('nothing stated points nowhere', () => expect([pointed(), pointed(stated('One'))]).toEqual([[], []]));
test('it speaks weakly, shows nothing and is stated', () => {
  const [match] = pointedTo(table, [stated('One', ['a'])], nothing);
  expect(match?.signature).toEqual({ when: {}, strength: 'weak', because: 'You answered: “One”' });
  expect(match?.evidence).toEqual({ cause: 'a', because: 'You answered: “One”', strength: 'weak', spans: [] });
  expect(match?.isStated).toBe(true);
});
test('it does not point to what is ruled out', () => {
  const ruled = tableOf([causeOf('a', { signatures: [signatureOf({ refusal: ['denied'] })] }), causeOf('b')]);
  const to = (refusal: 'denied' | 'full') =>
    pointedTo(ruled, [stated('One', ['a', 'b'])], { facts: told({ refusal: [refusal] }), texts: [] }).map(({ cause }) => cause.id);
  expect([to('denied'), to('full')]).toEqual([['a', 'b'], ['b']]);
});
