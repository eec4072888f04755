import { expect, test } from 'vitest';
import { summarise } from '../../src/answering/summarise.ts';
import { told } from '../vocabulary/told.ts';
import { remedyOf, tableOf, verdictOf } from './fixture.ts';

const table = tableOf([remedyOf('first'), remedyOf('second')], [{ id: 'a', title: 'The disk of mia is full' }]);
const causes = [{ id: 'a', confidence: 1 }];

test('a summary says what, how sure, what is known, where, and the first way out, without names', () => {
  const facts = told({ os: ['linux'], number: ['Errno 28'], path: ['/home/mia/shop'] });
  expect(summarise(table, verdictOf({ causes, facts }))).toBe(
    'The disk of USER is full (likely)\nLinux, Errno 28\nRefused: /home/USER/shop\nFirst remedy: Do first',
  );
});
test('a summary leaves out what is not known', () => {
  expect(summarise(table, verdictOf({ causes, level: 'possible' }))).toBe('The disk of mia is full (possible, not sure)\nFirst remedy: Do first');
  expect(summarise(table, verdictOf({ verdict: 'unknown', level: 'possible' }))).toBe('This is not enough to tell (possible, not sure)');
});
