import { describe, expect, test } from 'vitest';
import { lineOf, listedLines, newlyUnproven, staleLines, unprovenValues } from '../../src/cli/unprovenValues.ts';
import type { Compiled, Examples } from '../../src/table/compileTable.ts';
import { mistakeLine } from '../../src/table/Mistake.ts';
import type { Signature } from '../../src/vocabulary/evidence.ts';
import { compiled } from './compiled.ts';

const values = unprovenValues(compiled);
const listed = listedLines();

describe('the values that nothing proves', () => {
  test('are none but those of the list', () => expect(newlyUnproven(values, listed).map(mistakeLine)).toEqual([]));
  test('leave the list as soon as they are proven or gone: run npm run unproven', () => expect(staleLines(values, listed)).toEqual([]));
  test('stand there in order, and once', () => expect(listed).toEqual([...new Set(listed)].sort()));
});

/** A project of one signature. */
function projectOf(
  signature: Pick<Signature, 'when' | 'unless'>,
  texts: Partial<Pick<Examples, 'examples' | 'counterexamples'>>,
  messages: readonly string[] = [],
) {
  const row = { cause: 'a', file: 'content/causes/a.mdx', signature: 0, examples: [], counterexamples: [], ...texts };
  return {
    content: { causes: [{ data: { messages } }] },
    table: { causes: [{ id: 'a', signatures: [signature] }] },
    examples: [row],
  } as unknown as Compiled;
}

describe('a value of a list', () => {
  const when = { phrase: ['no room', 'no place'] };
  const unless = { phrase: ['in the cache', 'in the log'] };
  test.each([
    ['that an example needs is proven', projectOf({ when }, { examples: ['no room', 'no place'] }), []],
    ['that a message needs is proven', projectOf({ when }, { examples: ['no room'] }, ['no place']), []],
    ['that no text holds is not', projectOf({ when }, { examples: ['no room'] }), ['a when.phrase: no place']],
    ['that stands only beside another is not', projectOf({ when }, { examples: ['no room', 'no room, no place'] }), ['a when.phrase: no place']],
    [
      'that stands in a text which something else silences is not',
      projectOf({ when, unless: { phrase: ['in the cache'] } }, { examples: ['no room', 'no place in the cache'] }),
      ['a when.phrase: no place'],
    ],
    [
      'that silences a text is proven',
      projectOf({ when: { phrase: ['no room'] }, unless }, { counterexamples: ['no room in the cache', 'no room in the log'] }),
      [],
    ],
    [
      'that silences none alone is not',
      projectOf({ when: { phrase: ['no room'] }, unless }, { counterexamples: ['no room in the cache', 'no room in the log in the cache'] }),
      ['a unless.phrase: in the log'],
    ],
    ['that is the only one is proven with its key', projectOf({ when: { phrase: ['no room'] } }, {}), []],
    ['that only a person can state needs no text', projectOf({ when: { sign: ['x', 'y'] as never } }, {}), []],
  ])('%s', (_name, project, lines) => expect(unprovenValues(project).map(lineOf)).toEqual(lines));
  test('that is new and unproven is told with file, field and mend', () => {
    const found = unprovenValues(projectOf({ when, unless }, { examples: ['no room', 'no place'], counterexamples: ['no room in the cache'] }));
    expect(newlyUnproven(found, []).map(mistakeLine)).toEqual([
      'content/causes/a.mdx: signatures.0.unless.phrase: no text needs "in the log": add a counterexample that only it silences, or take it out',
    ]);
    expect(newlyUnproven(found, ['a unless.phrase: in the log'])).toEqual([]);
  });
  test('that is proven by now is taken from the list', () =>
    expect(staleLines(unprovenValues(projectOf({ when }, { examples: ['no room'] })), ['a when.phrase: no place', 'a when.phrase: no room'])).toEqual([
      'a when.phrase: no room',
    ]));
});
