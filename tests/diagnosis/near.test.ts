import { expect, test } from 'vitest';
import { nearMatches } from '../../src/diagnosis/near.ts';
import { table } from '../content/compiled.ts';

test('finds the message that was typed with mistakes', () =>
  expect(nearMatches(table, ['eror: externaly-managed-enviroment'], {})[0]?.cause.id).toBe('externally-managed-environment'));
test('speaks weakly only', () => expect(nearMatches(table, ['eror: externaly-managed-enviroment'], {})[0]?.signature.strength).toBe('weak'));
test.each(['hello', 'nothing like it in the whole world of messages', 'x'.repeat(5_000)])('is silent on %s', (text) =>
  expect(nearMatches(table, [text], {})).toEqual([]),
);
