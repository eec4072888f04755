import { describe, expect, test } from 'vitest';
import { questionAddress, remedyAddress, sharedOf, verdictAddress } from '../../src/addresses/addresses.ts';
import { summarise } from '../../src/answering/summarise.ts';
import { writeLetter } from '../../src/answering/writeLetter.ts';
import { diagnose } from '../../src/judging/diagnose.ts';
import type { Facts } from '../../src/vocabulary/facts.ts';
import type { Verdict } from '../../src/vocabulary/verdict.ts';
import { table } from '../content/compiled.ts';
import { told } from '../vocabulary/told.ts';
import { verdictOf } from './fixture.ts';
import type { Try } from './tries.ts';
import { TRIES } from './tries.ts';

const LETTER = '{package}\n{path}\n{command}\n{error}';
const REFUSED = "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/lib/python3/dist-packages/rich'";

/** Everything that leaves the reader's page with a verdict. */
function sharedBy(verdict: Verdict): string {
  const { facts, level } = verdict;
  const shared = sharedOf(facts);
  const links = [verdictAddress('/', 'a', shared, level), remedyAddress('/', 'a', shared), questionAddress('/', shared)];
  return [summarise(table, verdict), writeLetter(LETTER, facts), ...links.map(decodeURIComponent)].join('\n');
}

const pasteOf = ({ at, says }: Try): string => {
  if (at === 'path') return `$ pip install rich\n${REFUSED.replace('/usr/lib/python3/dist-packages/rich', says)}\nCheck the permissions.`;
  return at === 'command' ? `$ ${says}\n${REFUSED}` : `$ pip install rich\n${says}\n${REFUSED}`;
};

/** What reading could make of it at its worst, so that nothing depends on what it does make of it. */
function factsOf({ at, says }: Try): Facts {
  const words = says.split(' ');
  const anywhere = { command: [says], phrase: [says], package: [says], number: [says] };
  if (at === 'path')
    return told({
      ...anywhere,
      path: [says],
      python: [[says]],
      request: [[says]],
      again: [['install', says]],
      leftOut: [[{ option: says, why: says, isAlways: true }]],
    });
  return told({ ...anywhere, path: [says], python: [words], request: [words.slice(2)], again: [words.slice(1)] });
}

test('there are as many tries as ever were made', () => expect(TRIES.length).toBeGreaterThanOrEqual(91));

describe.each(TRIES)('$says', (one) => {
  const tell = (verdict: Verdict) => {
    const text = sharedBy(verdict).toLowerCase();
    expect(one.secrets.filter((secret) => text.includes(secret.toLowerCase()))).toEqual([]);
  };
  test('tells nothing when it is pasted', () => tell(diagnose(table, [pasteOf(one)])));
  test('tells nothing whatever is read of it', () => tell(verdictOf({ causes: [{ id: 'linux-system-python', confidence: 1 }], facts: factsOf(one) })));
});
