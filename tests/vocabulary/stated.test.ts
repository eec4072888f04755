import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/vocabulary/factsOf.ts';
import { isAnswered } from '../../src/vocabulary/isAnswered.ts';

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
