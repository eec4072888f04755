import { describe, expect, test } from 'vitest';
import { advice, headline } from '../../src/diagnosis/headline.ts';
import { solutionsFor } from '../../src/diagnosis/solutions.ts';
import { writeLetter } from '../../src/diagnosis/writeLetter.ts';
import { deskTable } from '../../src/table/deskTable.ts';
import { table } from '../content/compiled.ts';

const idsFor = (cause: string, facts: Parameters<typeof solutionsFor>[2]) => solutionsFor(table, cause, facts).map(({ id }) => id);

describe('remedies', () => {
  test('keep the order of the article and leave out other systems', () =>
    expect(idsFor('linux-system-python', { os: 'linux' })[0]).toBe('virtual-environment'));
  test('made for a place come up there alone', () => {
    expect(idsFor('files-owned-by-another-user', { os: 'linux', place: 'venv' })[0]).toBe('rebuild-environment');
    expect(idsFor('files-owned-by-another-user', { os: 'linux', place: 'home' })).not.toContain('rebuild-environment');
  });
  test('never tell a reader with a virus alarm to try again first', () =>
    expect(idsFor('antivirus-interference', { os: 'windows', refusal: 'virus' })[0]).not.toBe('try-again'));
});

describe('the letter', () => {
  test('holds the facts without names', () => {
    const letter = writeLetter('{package} {path} {error} {command}', {
      request: ['numpy'],
      path: 'C:\\Users\\mia\\x\\y',
      number: 'WinError 5',
      command: 'pip install numpy',
    });
    expect(letter).toBe('numpy C:\\Users\\USER\\x\\y WinError 5 pip install numpy');
  });
  test('marks what is not known', () => expect(writeLetter('{path}', {})).toBe('[the refused folder]'));
});

describe('the home page', () => {
  const desk = deskTable(table);
  test('can show the first remedy of every cause, system and place in full', () => {
    const places = [undefined, 'venv', 'pip-temp', 'user-site', 'cache', 'home'] as const;
    const empty = table.causes.flatMap(({ id, systems }) =>
      systems.flatMap((os) =>
        places.filter((place) => solutionsFor(desk, id, { os, ...(place && { place }) })[0]?.steps.length === 0).map((place) => `${id} ${os} ${place}`),
      ),
    );
    expect(empty).toEqual([]);
  });
});

describe('words for a verdict', () => {
  const silent = { level: 'possible', causes: [], evidence: [], facts: {} } as const;
  test.each(['unrelated', 'solved', 'unknown'] as const)('%s has a headline and an advice', (verdict) => {
    expect(headline(table, { ...silent, verdict })).not.toBe('');
    expect(advice({ ...silent, verdict })).toBeDefined();
  });
});
