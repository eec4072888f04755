import { describe, expect, test } from 'vitest';
import { caseOf } from '../../src/judging/caseOf.ts';
import { drop, parts, speaks, whySilent } from '../../src/judging/explain.ts';
import { told } from '../vocabulary/told.ts';

const signature = {
  when: { phrase: ['it is full'], place: ['venv', 'home'], all: { prompt: ['sudo', 'venv'] }, absent: ['number'] },
  unless: { tool: ['uv'] },
} as const;
const CASE = { facts: told({ place: ['venv'], prompt: ['venv', 'sudo'] }), texts: caseOf(['it is full']).texts };

test('the parts of a signature stand in the order in which they are asked', () => {
  expect(parts(signature).map(({ under, key }) => `${under}.${key}`)).toEqual([
    'absent.number',
    'when.place',
    'when.phrase',
    'all.prompt',
    'all.prompt',
    'unless.tool',
  ]);
  expect(parts(signature).map(({ value }) => value)).toEqual([undefined, undefined, undefined, 'sudo', 'venv', undefined]);
  expect(parts({ when: {} })).toEqual([]);
});

describe('a signature without one part', () => {
  test.each([
    [
      'of when',
      { under: 'when', key: 'place' },
      { when: { phrase: signature.when.phrase, all: signature.when.all, absent: ['number'] }, unless: signature.unless },
    ],
    ['of all', { under: 'all', key: 'prompt', value: 'sudo' }, { when: { ...signature.when, all: { prompt: ['venv'] } }, unless: signature.unless }],
    ['of what is absent', { under: 'absent', key: 'number' }, { when: { ...signature.when, absent: [] }, unless: signature.unless }],
    ['of two that are absent', { under: 'absent', key: 'path' }, { when: { ...signature.when, absent: ['number'] }, unless: signature.unless }],
    ['of its exclusions', { under: 'unless', key: 'tool' }, { when: signature.when, unless: {} }],
  ] as const)('%s', (_name, part, expected) =>
    expect(
      drop<Parameters<typeof parts>[0]>(part.key === 'path' ? { ...signature, when: { ...signature.when, absent: ['path', 'number'] } } : signature, part),
    ).toEqual(expected),
  );
  test('that is the last of all has nothing left of that kind', () =>
    expect(drop({ when: { all: { prompt: ['sudo'], place: ['venv'] } } }, { under: 'all', key: 'prompt', value: 'sudo' })).toEqual({
      when: { all: { place: ['venv'] } },
    }));
  test.each(['when', 'all', 'absent', 'unless'] as const)('that it does not have, under %s, speaks as before', (under) =>
    expect(speaks(drop({ when: { place: ['venv'] } }, { under, key: 'hint' }), CASE)).toBe(true),
  );
});

describe('a signature speaks', () => {
  test.each([
    ['where all holds', signature, true],
    ['not where a part does not hold', { when: { place: ['cloud'] } }, false],
    ['not where an exclusion holds', { when: {}, unless: { tool: ['uv'], place: ['venv'] } }, false],
    ['where no exclusion holds', { when: {}, unless: { tool: ['uv'] } }, true],
    ['not where an exclusion holds alone', { when: { place: ['cloud'] }, unless: { place: ['venv'] } }, false],
  ] as const)('%s', (_name, one, expected) => expect(speaks(one, CASE)).toBe(expected));
});

describe('why it is silent', () => {
  test.each([
    ['is nothing where it speaks', signature, CASE.facts, []],
    ['is a value that is another one', { when: { place: ['mount', 'cloud'] } }, CASE.facts, ['place is venv, wanted mount or cloud']],
    ['is all values that are others', { when: { prompt: ['root'] } }, CASE.facts, ['prompt is venv and sudo, wanted root']],
    ['is a value that is not known', { when: { os: ['linux'] } }, {}, ['os is not known, wanted linux']],
    ['is a phrase that is not there', { when: { phrase: ['nothing', 'none'] } }, {}, ['phrase does not stand in the text, wanted nothing or none']],
    ['is one of all that is missing', { when: { all: { prompt: ['sudo', 'root'] } } }, CASE.facts, ['prompt is venv and sudo, wanted root']],
    ['is a kind that is there', { when: { absent: ['place'] } }, CASE.facts, ['place is venv, wanted nothing']],
    ['is an exclusion that holds', { when: {}, unless: { place: ['venv', 'cloud'] } }, CASE.facts, ['place is venv or cloud, which `unless` excludes']],
    [
      'is every part that fails',
      { when: { os: ['linux'], place: ['mount'] }, unless: { prompt: ['sudo'] } },
      CASE.facts,
      ['os is not known, wanted linux', 'place is venv, wanted mount', 'prompt is sudo, which `unless` excludes'],
    ],
  ] as const)('%s', (_name, one, facts, expected) => expect(whySilent(one, { ...CASE, facts })).toEqual(expected));
});

test('a case is its texts, each in its place, and what they tell with what is stated', () => {
  const { pastes, texts, facts } = caseOf(['$ pip install rich', '[Errno 13]'], [{ by: 'answer', label: 'A', facts: { place: ['venv'] } }]);
  expect([pastes.map(({ text }) => text.paste), texts.map(({ paste }) => paste), pastes.map(({ decides }) => decides)]).toEqual([
    [0, 1],
    [0, 1],
    [false, true],
  ]);
  expect([facts.number?.[0]?.value, facts.place?.[0]?.origin, facts.request?.[0]?.value]).toEqual(['Errno 13', { by: 'answer' }, ['rich']]);
  expect(caseOf([])).toEqual({ pastes: [], texts: [], facts: {} });
});
