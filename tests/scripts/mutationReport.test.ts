import { expect, test } from 'vitest';
import type { Report, Status } from '../../scripts/mutation/readReport.ts';
import { roomsOf, survivorsOf } from '../../scripts/mutation/readReport.ts';

const mutant = (status: Status, line = 1, column = 1, end = 5) => ({
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  status,
  location: { start: { line, column }, end: { line, column: end } },
});

const REPORT: Report = {
  files: {
    'src/tree/a.ts': { source: 'true;\nconst x = true;', mutants: [mutant('Survived', 2, 11, 15), mutant('Killed'), mutant('Timeout'), mutant('NoCoverage')] },
    'src/judging/b/c.ts': { source: 'true', mutants: [mutant('Killed'), mutant('Ignored')] },
    'src/addresses/d.ts': { source: 'true', mutants: [mutant('Ignored')] },
  },
};

test('a room counts what is killed, timed out, alive and never run', () => {
  expect(roomsOf(REPORT)).toContainEqual({ room: 'tree', mutants: 4, killed: 2, survived: 1, noCoverage: 1, score: 50 });
});

test('rooms stand in order, and their sum is last', () => {
  expect(roomsOf(REPORT).map(({ room }) => room)).toEqual(['addresses', 'judging', 'tree', 'all']);
  expect(roomsOf(REPORT).at(-1)).toEqual({ room: 'all', mutants: 5, killed: 3, survived: 1, noCoverage: 1, score: 60 });
});

test('what is ignored counts for nothing, and a room of nothing else has no score', () => {
  expect(roomsOf(REPORT)[0]).toEqual({ room: 'addresses', mutants: 0, killed: 0, survived: 0, noCoverage: 0, score: undefined });
});

test('a survivor is told with its place, what stands there, and what could', () => {
  expect(survivorsOf(REPORT)).toEqual(['src/tree/a.ts:1:1 no coverage, BooleanLiteral: true → false', 'src/tree/a.ts:2:11 BooleanLiteral: true → false']);
});

test('a survivor of several lines is told on one', () => {
  const source = 'if (a) {\n  b();\n}';
  const spread = { ...mutant('Survived', 1, 8), replacement: '{}', location: { start: { line: 1, column: 8 }, end: { line: 3, column: 2 } } };
  expect(survivorsOf({ files: { 'src/tree/a.ts': { source, mutants: [spread] } } })).toEqual(['src/tree/a.ts:1:8 BooleanLiteral: { b(); } → {}']);
});
