import type { Cause, Remedy, Table } from '../../src/vocabulary/content.ts';
import type { Verdict } from '../../src/vocabulary/verdict.ts';
import { causeOf } from '../judging/fixture.ts';

export const remedyOf = (id: string, given: Partial<Remedy> = {}): Remedy => ({
  id,
  title: `Do ${id}`,
  summary: 'It helps.',
  risk: 'safe',
  rights: 'none',
  systems: ['windows', 'linux', 'macos'],
  changes: 'Nothing.',
  steps: [{ say: 'Run this.', commands: { any: '{python} -m pip install {install}' } }],
  check: { say: 'Look.', prints: 'Your name.' },
  undo: { say: 'Remove it.' },
  ...given,
});

export const tableOf = (remedies: readonly Remedy[], causes: readonly Partial<Cause>[] = []): Table => ({
  version: 2,
  causes: causes.map((cause, i) => causeOf(cause.id ?? `c${i}`, { remedies: remedies.map(({ id }) => id), ...cause })),
  remedies,
  questions: [],
  messages: [],
});

export const verdictOf = (given: Partial<Verdict>): Verdict => ({ verdict: 'cause', level: 'likely', causes: [], evidence: [], facts: {}, ...given });
