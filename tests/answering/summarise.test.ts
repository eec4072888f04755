import { expect, test } from 'vitest';
import { summarise } from '../../src/answering/summarise.ts';
import { told } from '../vocabulary/told.ts';
import { remedyOf, tableOf, verdictOf } from './fixture.ts';

const table = tableOf([remedyOf('first'), remedyOf('second')], [{ id: 'a', title: 'The disk is full' }]);
const causes = [{ id: 'a', confidence: 1 }];

test('a summary says what, how sure, what is known, where, and the first way out, without names', () => {
  const facts = told({ os: ['linux'], number: ['Errno 28'], path: ['/home/mia/shop'] });
  expect(summarise(table, verdictOf({ causes, facts }))).toBe('The disk is full (likely)\nLinux, Errno 28\nRefused: /home/USER/FOLDER\nFirst remedy: Do first');
});
test.each([
  ['is told', 'cause', '/home/mia/shop', 'Refused: /home/USER/FOLDER'],
  ['of a lookalike is none', 'lookalike', '/home/mia/shop', 'First remedy: Do first'],
  ['that is a sentence is none', 'cause', 'git fetch --force', 'First remedy: Do first'],
] as const)('a refused path %s', (_name, verdict, path, line) =>
  expect(summarise(table, verdictOf({ verdict, causes, facts: told({ path: [path] }) })).split('\n')[1]).toBe(line),
);
test('a summary leaves out what is not known', () => {
  expect(summarise(table, verdictOf({ causes, level: 'possible' }))).toBe('The disk is full (possible, not sure)\nFirst remedy: Do first');
  expect(summarise(table, verdictOf({ verdict: 'unknown', level: 'possible' }))).toBe('This is not enough to tell (possible, not sure)');
});
test('a summary names a package only where everybody knows it, or the reader wishes it', () => {
  const verdict = verdictOf({
    causes,
    facts: told({ request: [['--index-url', 'https://lab.example/simple', 'rich', 'shop']], python: [['/home/mia/bin/python']] }),
  });
  expect(summarise(table, verdict).split('\n')[1]).toBe('installing --index-url YOUR-INDEX rich PACKAGE');
  expect(summarise(table, verdict, ['rich', 'shop']).split('\n')[1]).toBe('installing rich shop');
});
test('a summary quotes no line of the text', () => {
  const facts = told({ command: ['pip install shop'], phrase: ['mia was here'], package: ['shop'], again: [['install', 'shop']], number: ['mia 13'] });
  expect(summarise(table, verdictOf({ causes, facts }))).toBe('The disk is full (likely)\nFirst remedy: Do first');
});
