import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/judging/diagnose.ts';
import { causesOf } from '../../src/tree/causesOf.ts';
import { nameOf } from '../../src/tree/findAnswer.ts';
import { nextQuestion } from '../../src/tree/nextQuestion.ts';
import { statedBy } from '../../src/tree/statedBy.ts';
import type { Answer } from '../../src/vocabulary/content.ts';
import { table } from './compiled.ts';

interface Way {
  readonly name: string;
  readonly names: readonly string[];
  readonly last: Answer;
}

/** Every way from a question to the leaves. */
function waysFrom(id: string, before: readonly string[]): readonly Way[] {
  const question = table.questions.find((one) => one.id === id);
  return (question?.answers ?? []).flatMap((answer) => {
    const names = question ? [...before, nameOf(question, answer)] : before;
    return answer.question ? waysFrom(answer.question, names) : [{ name: names.join(' '), names, last: answer }];
  });
}

const ways = waysFrom(table.questions.find(({ start }) => start)?.id ?? '', []);
const statedOn = (names: readonly string[]) => statedBy(nextQuestion(table.questions, {}, names), {});

test('there are ways through the tree', () => expect(ways.length).toBeGreaterThan(table.causes.length));

// What the answers state must do: the questions' own word on where they lead is taken away.
test.each(ways.filter(({ last }) => last.cause))('the facts alone lead where the questions do: $name', ({ names, last }) => {
  const stated = statedOn(names).map(({ causes: _causes, ...one }) => one);
  expect(diagnose(table, [], stated).causes[0]?.id).toBe(last.cause);
});

describe.each(ways)('$name', ({ names, last }) => {
  const verdict = diagnose(table, [], statedOn(names));
  test('ends at one of the causes that its last answer leaves', () => expect(causesOf(last)).toContain(verdict.causes[0]?.id));
  test('is never certain: that is what a text shows', () => expect(verdict.level).not.toBe('certain'));
  test('ends at causes of its system', () => {
    const [os] = verdict.facts.os ?? [];
    const strangers = causesOf(last).filter((id) => os && !table.causes.find((cause) => cause.id === id)?.systems.includes(os.value));
    expect(strangers).toEqual([]);
  });
});

test('no question is passed over by what was answered just before', () => {
  const passed = (names: readonly string[]): readonly string[] => {
    const { way, question } = nextQuestion(table.questions, {}, names);
    const own = way.filter(({ by }) => by === 'facts').map((step) => nameOf(step.question, step.answer));
    return [...own, ...(question?.answers ?? []).flatMap((one) => passed([...names, nameOf(question as NonNullable<typeof question>, one)]))];
  };
  expect([...new Set(passed([]))]).toEqual([]);
});

test.each(ways.filter(({ last }) => last.causes))('says that several causes are left where they are: $name', ({ names }) => {
  const { verdict, level } = diagnose(table, [], statedOn(names));
  expect([verdict === 'between' || level !== 'certain', level]).toEqual([true, expect.stringMatching(/possible|likely/)]);
});

test.each(ways.filter(({ last }) => last.causes))('leads with the cause that the answer names first: $name', ({ names, last }) =>
  expect(diagnose(table, [], statedOn(names)).causes[0]?.id).toBe(last.causes?.[0]),
);
