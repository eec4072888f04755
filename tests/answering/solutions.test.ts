import { describe, expect, test } from 'vitest';
import { report } from '../../src/answering/report.ts';
import { shellOf } from '../../src/answering/shellOf.ts';
import { solutionOf, solutionsFor } from '../../src/answering/solutions.ts';
import { told } from '../vocabulary/told.ts';
import { remedyOf, tableOf, verdictOf } from './fixture.ts';

const table = tableOf(
  [remedyOf('first'), remedyOf('windows-only', { systems: ['windows'] }), remedyOf('for-venv', { places: ['venv', 'home'] }), remedyOf('strange')],
  [
    { id: 'a', remedies: ['for-venv', 'windows-only', 'first', 'gone'] },
    { id: 'b', remedies: ['strange'] },
  ],
);
const ids = (facts: Parameters<typeof told>[0], cause = 'a') => solutionsFor(table, cause, told(facts)).map(({ id }) => id);

describe('the remedies of a cause', () => {
  test.each([
    ['keep its order and leave out other systems', { os: ['linux'] }, ['first']],
    ['of the reader’s system come along', { os: ['windows'] }, ['windows-only', 'first']],
    ['of every system come where none is known', {}, ['windows-only', 'first']],
    ['made for a place come up there', { os: ['linux'], place: ['cloud', 'venv'] }, ['for-venv', 'first']],
    ['made for a place stay away elsewhere', { os: ['linux'], place: ['cloud'] }, ['first']],
  ] as const)('%s', (_name, facts, expected) => expect(ids(facts)).toEqual(expected));
  test.each(['nothing', 'constructor', '__proto__', ''])('are none where there is no cause "%s"', (cause) => expect(ids({}, cause)).toEqual([]));
});

describe('a remedy made out for the reader', () => {
  const facts = told({ os: ['linux'], request: [['rich']] });
  test('has its commands filled in and nothing that is missing', () =>
    expect(solutionOf(remedyOf('x'), facts)).toEqual({
      id: 'x',
      title: 'Do x',
      summary: 'It helps.',
      risk: 'safe',
      rights: 'none',
      changes: 'Nothing.',
      steps: [{ say: 'Run this.', command: 'python3 -m pip install rich' }],
      check: { say: 'Look.', prints: 'Your name.' },
      undo: { say: 'Remove it.' },
    }));
  test('has commands in check and undo, what cannot be undone, and its letter', () => {
    const commands = { posix: 'ls', windows: 'dir' };
    const remedy = remedyOf('x', {
      check: { say: 'Look.', prints: 'x', commands },
      undo: { say: 'No.', commands, impossible: true },
      letter: 'Please: {package}\n',
    });
    const { check, undo, letter } = solutionOf(remedy, facts);
    expect([check, undo, letter]).toEqual([{ say: 'Look.', prints: 'x', command: 'ls' }, { say: 'No.', command: 'ls', impossible: true }, 'Please: rich']);
  });
  test('has the command of the shell whose window a step asks for', () => {
    const steps = [{ say: 'Open it.', window: 'powershell', commands: { cmd: 'c', powershell: 'p' } }] as const;
    expect(solutionOf(remedyOf('x', { steps }), {}, 'cmd').steps).toEqual([{ say: 'Open it.', command: 'p' }]);
  });
  test('has no command where there is none for the shell', () => {
    const steps = [{ say: 'Run this.', commands: { windows: 'w' } }];
    expect(solutionOf(remedyOf('x', { steps }), facts).steps).toEqual([{ say: 'Run this.' }]);
  });
});

test('the shell is the reader’s where it fits the system', () =>
  expect([shellOf(told({ os: ['windows'], shell: ['cmd'] })), shellOf(told({ os: ['windows'] })), shellOf({})]).toEqual(['cmd', 'powershell', 'posix']));

describe('a report', () => {
  const facts = told({ os: ['windows'], shell: ['cmd'], place: ['venv', 'cloud'], request: [['rich']] });
  test('has flat facts and the remedies of the first cause, for the reader’s shell', () => {
    const { remedies, ...rest } = report(
      table,
      verdictOf({
        causes: [
          { id: 'b', confidence: 1 },
          { id: 'a', confidence: 0.5 },
        ],
        facts,
      }),
    );
    expect(remedies.map(({ id, steps }) => [id, steps[0]?.command])).toEqual([['strange', 'py -m pip install rich']]);
    expect(rest.facts).toEqual({ os: 'windows', shell: 'cmd', place: ['venv', 'cloud'], request: ['rich'] });
    expect([rest.verdict, rest.level]).toEqual(['cause', 'likely']);
  });
  test('names what is left out, with the reason', () =>
    expect(report(table, verdictOf({ facts: told({ leftOut: [[{ option: '--target lib', why: 'a folder of its own' }]] }) })).leftOut).toEqual([
      '--target lib: a folder of its own',
    ]));
  test('has no remedy without a cause', () => expect(report(table, verdictOf({ verdict: 'unknown' })).remedies).toEqual([]));
  test('has the shell that is asked for', () =>
    expect(report(table, verdictOf({ causes: [{ id: 'b', confidence: 1 }] }), 'cmd').remedies[0]?.steps[0]?.command).toBe('py -m pip install PACKAGE'));
});
