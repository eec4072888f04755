import { describe, expect, test } from 'vitest';
import { caseOf } from '../../src/judging/caseOf.ts';
import { isAgainst } from '../../src/judging/isAgainst.ts';
import type { Cause } from '../../src/vocabulary/content.ts';
import { causeOf, signatureOf } from './fixture.ts';

const READ_ONLY = "$ pip install rich\nERROR: [Errno 30] Read-only file system: '/opt/x'";
const against = (given: Partial<Cause>, text = READ_ONLY) => isAgainst(causeOf('a', given), caseOf([text]));
const speaking = (...all: Cause['signatures']): Partial<Cause> => ({ signatures: all });

describe('what is known speaks against a cause', () => {
  test.each([
    ['of another system', { systems: ['windows'] }],
    ['of other refusals', speaking(signatureOf({ refusal: ['denied'] }), signatureOf({ sign: ['sudo-before'] }))],
    ['of numbers with another meaning', speaking(signatureOf({ number: ['Errno 13'] }))],
    ['of all of other refusals', speaking(signatureOf({ all: { refusal: ['denied'] } }))],
    ['of other places', speaking(signatureOf({ place: ['venv'] }), signatureOf({ all: { place: ['cloud'] } }))],
    ['that makes an exception of it', speaking(signatureOf({ number: ['Errno 30'] }, 'strong', { unless: { tool: ['pip'] } }))],
  ] as const)('%s', (_name, given) => expect(against(given as Partial<Cause>)).toBe(true));
});

describe('it does not speak against one', () => {
  test.each([
    ['without signatures', {}],
    ['of this refusal among others', speaking(signatureOf({ refusal: ['denied'] }), signatureOf({ number: ['Errno 30'] }))],
    ['of this place among others', speaking(signatureOf({ place: ['venv'] }), signatureOf({ place: ['system'] }))],
    ['that only an answer could bring', speaking(signatureOf({ sign: ['sudo-before'] }))],
    [
      'whose exception is not the only thing that fails',
      speaking(signatureOf({ number: ['Errno 30'], path: ['/srv/*'] }, 'strong', { unless: { tool: ['pip'] } })),
    ],
  ] as const)('%s', (_name, given) => expect(against(given as Partial<Cause>)).toBe(false));
  test('of which nothing of that kind is known', () => {
    const cause = { systems: ['windows'], ...speaking(signatureOf({ refusal: ['denied'], place: ['venv'] })) } as const;
    expect(against(cause, 'pip was here')).toBe(false);
  });
  test('by what speaks against it otherwise', () => {
    const only = speaking(signatureOf({ refusal: ['read-only'] }), signatureOf({ refusal: ['denied'] }, 'against'));
    expect(against(only, READ_ONLY)).toBe(false);
    expect(against(speaking(signatureOf({ refusal: ['denied'] }), signatureOf({ refusal: ['read-only'] }, 'against')))).toBe(true);
  });
});
