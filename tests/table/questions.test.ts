import { describe, expect, test } from 'vitest';
import { answerNames } from '../../src/table/checks/answerNames.ts';
import { loops } from '../../src/table/checks/loops.ts';
import { oneStart } from '../../src/table/checks/oneStart.ts';
import { reached } from '../../src/table/checks/reached.ts';
import { mistakeLine } from '../../src/table/Mistake.ts';
import type { Given, Question } from './fixture.ts';
import { contentOf } from './fixture.ts';

const to = (id: string, where: Partial<Question['answers'][number]> = {}): Question['answers'][number] => ({ id, label: id, states: {}, ...where });
/** Questions by where their answers lead. */
const asks = (ways: Readonly<Record<string, readonly string[]>>): NonNullable<Given['questions']> =>
  Object.fromEntries(
    Object.entries(ways).map(([id, next], i) => [
      id,
      { ...(i === 0 && { start: true as const }), answers: next.map((question) => to(question, { question })) },
    ]),
  );

describe('the start', () => {
  const mend = 'start: exactly one question carries "start: true"';
  test.each([
    ['is told where there is none', { a: {}, b: {} }, [`content/questions/a.mdx: ${mend}`]],
    ['is told where there are two', { a: { start: true as const }, b: { start: true as const } }, [`content/questions/b.mdx: ${mend}`]],
    ['is told where there are no questions', {}, [`content/questions: ${mend}`]],
    ['is one', { a: {}, b: { start: true as const } }, []],
  ])('%s', (_name, questions, expected) =>
    expect(oneStart(contentOf({ questions: questions as NonNullable<Given['questions']> })).map(mistakeLine)).toEqual(expected),
  );
});

describe('a loop', () => {
  const told = (ways: Parameters<typeof asks>[0]) => loops(contentOf({ questions: asks(ways) })).map(mistakeLine);
  test.each([
    ['of two questions', { a: ['b'], b: ['a'] }, ['content/questions/b.mdx: answers: leads back to "a": a → b → a; break the loop']],
    ['of one question', { a: ['a'] }, ['content/questions/a.mdx: answers: leads back to "a": a → a; break the loop']],
    ['behind a question outside it', { a: ['b'], b: ['c'], c: ['b'] }, ['content/questions/c.mdx: answers: leads back to "b": b → c → b; break the loop']],
    ['that nothing leads to', { a: [], b: ['b'] }, ['content/questions/b.mdx: answers: leads back to "b": b → b; break the loop']],
  ])('%s is told once', (_name, ways, expected) => expect(told(ways)).toEqual(expected));
  test.each([[{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }], [{ a: ['gone'] }], [{}]])('is none in %j', (ways) => expect(told(ways)).toEqual([]));
});

describe('answers of one name', () => {
  const told = (...ids: string[]) => answerNames(contentOf({ questions: { q: { answers: ids.map((id) => to(id)) } } })).map(mistakeLine);
  test('are told', () => expect(told('x', 'y', 'x')).toEqual(['content/questions/q.mdx: answers: two answers are called "x": rename one']));
  test('are none where each has its own', () => expect(told('x', 'y')).toEqual([]));
  test('may stand in two questions', () => expect(answerNames(contentOf({ questions: { a: { answers: [to('x')] }, b: { answers: [to('x')] } } }))).toEqual([]));
});

describe('what no reader can come to', () => {
  const told = (given: Given) => reached(contentOf(given)).map(mistakeLine);
  test('is told of questions', () =>
    expect(told({ questions: asks({ a: ['b'], b: ['a'], c: ['d'], d: [] }) })).toEqual([
      'content/questions/c.mdx: (file): nothing leads here: let an answer name "question: c", or remove the file',
      'content/questions/d.mdx: (file): nothing leads here: let an answer name "question: d", or remove the file',
    ]));
  test('is told of causes, also where only a lonely question names them', () => {
    const questions = {
      a: { start: true as const, answers: [to('x', { cause: 'one' }), to('y', { causes: ['two', 'three'] })] },
      b: { answers: [to('x', { cause: 'four' })] },
    };
    expect(told({ causes: { one: {}, two: {}, three: {}, four: {}, five: {} }, remedies: { way: {} }, questions }).slice(1)).toEqual([
      'content/causes/four.mdx: (file): no question reaches it: let an answer name "cause: four"',
      'content/causes/five.mdx: (file): no question reaches it: let an answer name "cause: five"',
    ]);
  });
  test('is told of remedies', () => {
    const questions = { a: { start: true as const, answers: [to('x', { cause: 'one' })] } };
    expect(told({ causes: { one: { remedies: ['way'] } }, remedies: { way: {}, lonely: {} }, questions })).toEqual([
      'content/remedies/lonely.mdx: (file): no cause names it: add "lonely" to a cause\'s remedies, or remove the file',
    ]);
  });
  test('is nothing where all is reached, over any number of questions', () => expect(told({ questions: asks({ a: ['b'], b: ['c'], c: [] }) })).toEqual([]));
  test('is all where there is no start', () => expect(told({ questions: { a: {} } })).toHaveLength(1));
});
