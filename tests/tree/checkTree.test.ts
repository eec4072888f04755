import { describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../src/diagnosis/types.ts';
import { checkTree } from '../../src/tree/checkTree.ts';

const to = (id: string, where: Pick<Answer, 'question' | 'cause' | 'causes'>): Answer => ({ id, label: id, states: {}, ...where });
const ask = (id: string, answers: readonly Answer[], start?: true): Question => ({ id, question: `${id}?`, answers, ...(start && { start }) });
const mends = (questions: readonly Question[], causes: readonly string[]) => checkTree(questions, causes).map(({ file, mend }) => `${file}: ${mend}`);

test('is content with a sound tree', () =>
  expect(checkTree([ask('a', [to('x', { question: 'b' }), to('y', { cause: 'c' })], true), ask('b', [to('z', { causes: ['c', 'd'] })])], ['c', 'd'])).toEqual(
    [],
  ));

describe('names the file and the mend of', () => {
  test('a loop', () =>
    expect(mends([ask('a', [to('x', { question: 'b' })], true), ask('b', [to('y', { question: 'a' })])], [])[0]).toContain(
      'b.mdx: leads back to "a": a → b → a',
    ));
  test('a question that nothing leads to', () =>
    expect(mends([ask('a', [to('x', { cause: 'c' })], true), ask('b', [to('y', { cause: 'c' })])], ['c'])[0]).toContain('b.mdx: nothing leads here'));
  test('a cause that no question reaches', () =>
    expect(mends([ask('a', [to('x', { cause: 'c' })], true)], ['c', 'd'])[0]).toContain('causes/d.mdx: no question reaches it'));
  test('two starts', () =>
    expect(mends([ask('a', [to('x', { cause: 'c' })], true), ask('b', [to('x', { cause: 'c' })], true)], ['c'])[0]).toContain('exactly one question'));
  test('answers of one name', () =>
    expect(mends([ask('a', [to('x', { cause: 'c' }), to('x', { cause: 'c' })], true)], ['c'])[0]).toContain('two answers are called "x"'));
});
