import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Answer } from '../../src/diagnosis/types.ts';
import { table } from './compiled.ts';

interface Way {
  readonly name: string;
  readonly answers: readonly Answer[];
}

/** Every way from a question to the leaves. */
function waysFrom(id: string, before: readonly Answer[], name: string): readonly Way[] {
  const question = table.questions.find((one) => one.id === id);
  return (question?.answers ?? []).flatMap((answer) => {
    const way = { name: `${name} ${id}.${answer.id}`.trim(), answers: [...before, answer] };
    return answer.question ? waysFrom(answer.question, way.answers, way.name) : [way];
  });
}

const ways = waysFrom(table.questions.find(({ start }) => start)?.id ?? '', [], '');

test('there are ways through the tree', () => expect(ways.length).toBeGreaterThan(table.causes.length));

describe.each(ways)('$name', ({ answers }) => {
  const last = answers.at(-1);
  const wanted = last?.cause ? [last.cause] : (last?.causes ?? []);
  test('ends at what its facts say', () => {
    const { causes } = diagnose(table, [], answers);
    expect(wanted).toContain(causes[0]?.id);
  });
  test('ends at causes of its system', () => {
    const { os } = Object.assign({}, ...answers.map(({ states }) => states));
    const strangers = wanted.filter((id) => os && !table.causes.find((cause) => cause.id === id)?.systems.includes(os));
    expect(strangers).toEqual([]);
  });
});
