import { expect, test } from 'vitest';
import { shownEvidence } from '../../src/answering/shownEvidence.ts';

const one = (cause: string, strength: 'weak' | 'against' = 'weak') => ({ cause, because: cause, strength, spans: [] });
const causes = [
  { id: 'a', confidence: 0.5 },
  { id: 'b', confidence: 0.5 },
];
const shown = (verdict: 'cause' | 'between') =>
  shownEvidence({ verdict, causes, evidence: [one('a'), one('b'), one('a', 'against')] }).map(({ cause }) => cause);

test('shows what speaks for the one cause that is named', () => expect(shown('cause')).toEqual(['a']));
test('shows what speaks for each where several are left, and never what speaks against', () => expect(shown('between')).toEqual(['a', 'b']));
test('shows nothing without a cause', () => expect(shownEvidence({ verdict: 'unknown', causes: [], evidence: [one('a')] })).toEqual([]));
