import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/judging/diagnose.ts';
import { compiled, table } from './compiled.ts';

test('content has no mistakes', () => expect(compiled.mistakes).toEqual([]));
test('there is content', () => expect(Object.values(compiled.content).flat().length).toBeGreaterThan(30));

const messages = compiled.content.causes.flatMap(({ id, data }) => data.messages.map((text) => ({ text, cause: id })));

test.each(messages)('the message "$text" is not diagnosed as another cause', ({ text, cause: own }) => {
  const { causes } = diagnose(table, [text]);
  expect([own, undefined]).toContain(causes[0]?.id);
});

describe('the table', () => {
  test('is plain JSON', () => expect(JSON.parse(JSON.stringify(table))).toEqual(table));
  test('leaves examples and sources where they were written', () => expect(JSON.stringify(table)).not.toMatch(/"(?:examples|counterexamples|sources)":/));
});
