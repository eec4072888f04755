import { describe, expect, test } from 'vitest';
import { caseOf } from '../../src/judging/caseOf.ts';
import { diagnose } from '../../src/judging/diagnose.ts';
import { failedStep } from '../../src/judging/failedStep.ts';
import type { Remedy } from '../../src/vocabulary/content.ts';
import { remedyOf } from '../answering/fixture.ts';
import { causeOf, tableOf } from './fixture.ts';

const remedy = (id: string, prints: string, given: Partial<Remedy> = {}): Remedy =>
  remedyOf(id, { steps: [{ say: 'Look.' }, { say: 'Do.', 'if-prints': [{ prints, do: `Do ${id}.` }] }], ...given });
const table = {
  ...tableOf([]),
  remedies: [
    remedy('short', 'is not recognized'),
    remedy('careful', 'ensurepip is not available', { risk: 'careful' }),
    remedy('safe', 'ensurepip is not available'),
    remedy('shorter', 'there is an old one'),
    remedy('longer', 'there is an old one already'),
    remedy('mac', 'there is an old one already, says Apple', { systems: ['macos'] }),
    remedy('refusing', 'No such file or directory'),
  ],
};
const step = (...texts: string[]) => failedStep(table, caseOf(texts))?.remedy;

describe('the remedy whose step failed', () => {
  test.each([
    ['is known by its own words', ['it is because ensurepip is not\n  available.'], 'safe'],
    ['is that whose words say most', ['there is an old one already'], 'longer'],
    ['is known by other words in a text that is known', ["'py' is not recognized as an internal or external command"], 'short'],
    ['is not known by other words alone', ["'git' is not recognized as an internal or external command"], undefined],
    ['is not known by a refusal alone', ['No such file or directory'], undefined],
    ['is known by a refusal in a text that is known', ['bash: .venv/bin/python: No such file or directory'], 'refusing'],
    ['is not one of another system', ['mia@lab:~$ there is an old one already, says Apple'], 'longer'],
    ['is told in any of the pastes', ['ensurepip is not available', '$ pip list'], 'safe'],
    ['is none of nothing', [], undefined],
  ])('%s', (_name, texts, id) => expect(step(...texts)).toBe(id));
  test('says what to do now', () => expect(failedStep(table, caseOf(['ensurepip is not available']))).toEqual({ remedy: 'safe', now: 'Do safe.' }));
  test('is not looked for in a log', () => {
    const words = 'ensurepip is not available ';
    expect([step(words.padEnd(4_000, 'x')), step(words.padEnd(4_001, 'x'))]).toEqual(['safe', undefined]);
  });
});

test('of remedies alike the one that most causes offer is meant', () => {
  const two = {
    ...tableOf([causeOf('a', { remedies: ['safe'] })]),
    remedies: [remedy('first', 'ensurepip is not available'), remedy('safe', 'ensurepip is not available')],
  };
  expect(failedStep(two, caseOf(['ensurepip is not available']))?.remedy).toBe('safe');
});

test('a failed step is not taken for a message that is nearly alike', () => {
  const near = tableOf([causeOf('a')], [{ text: 'please install python3-venv with that command', cause: 'a' }]);
  expect(diagnose(near, ['bash: py: command not found\nplease install python3-venv with this command']).near?.causes).toEqual([]);
});

test('a text that only a remedy knows is not another program’s', () => {
  expect(diagnose(table, ['there is an old one already'])).toMatchObject({ verdict: 'unknown', near: { shownBy: 'step', step: { remedy: 'longer' } } });
  expect(diagnose(tableOf([]), ['there is an old one already']).verdict).toBe('unrelated');
});
