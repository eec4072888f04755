import { describe, expect, test } from 'vitest';
import { MANY } from '../../src/vocabulary/facts.ts';
import { factsOf } from '../../src/vocabulary/factsOf.ts';
import { isAnswered } from '../../src/vocabulary/isAnswered.ts';
import { mergeAnswers } from '../../src/vocabulary/mergeAnswers.ts';

test('what is stated becomes facts that know by whom; a request is one value', () => {
  expect(factsOf({ by: 'link', facts: { place: ['venv', 'cloud'], request: ['-r', 'x.txt'] } })).toEqual({
    place: [
      { value: 'venv', origin: { by: 'link' } },
      { value: 'cloud', origin: { by: 'link' } },
    ],
    request: [{ value: ['-r', 'x.txt'], origin: { by: 'link' } }],
  });
  expect(factsOf({ by: 'answer', facts: {} })).toEqual({});
});

describe('several answers state together', () => {
  test.each([
    ['all of a kind that can have many values, each once', [{ place: ['venv'] }, { place: ['cloud', 'venv'] }], { place: ['venv', 'cloud'] }],
    ['all of the words that are seen', [{ phrase: ['a'] }, { phrase: ['b'] }], { phrase: ['a', 'b'] }],
    ['of the others what was said last', [{ os: ['windows'] }, { os: ['linux'] }], { os: ['linux'] }],
    ['what each says of another kind', [{ os: ['linux'] }, { refusal: ['full'] }], { os: ['linux'], refusal: ['full'] }],
    ['nothing where they say nothing', [{}, {}], {}],
    ['nothing where there are none', [], {}],
  ] as const)('%s', (_name, all, expected) => expect(mergeAnswers(all)).toEqual(expected));
  test('of each kind one or many', () =>
    expect(MANY.map((key) => [key, mergeAnswers([{ [key]: ['a'] }, { [key]: ['b'] }])[key]])).toEqual(MANY.map((key) => [key, ['a', 'b']])));
});

describe('only an answer can bring', () => {
  test.each([
    ['a sign', { sign: ['sudo-before'] }, true],
    ['a place that no path tells', { place: ['venv'], absent: ['path'] }, true],
    ['no place that a path may tell', { place: ['venv'] }, false],
    ['no place where something else is absent', { place: ['venv'], absent: ['number'] }, false],
    ['nothing where the path alone is absent', { absent: ['path'] }, false],
    ['nothing of nothing', {}, false],
  ] as const)('%s', (_name, when, expected) => expect(isAnswered(when)).toBe(expected));
});
