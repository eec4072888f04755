import { describe, expect, test } from 'vitest';
import { present } from '../../src/islands/engine/present.ts';
import type { Shell } from '../../src/vocabulary/shells.ts';
import type { Verdict } from '../../src/vocabulary/verdict.ts';
import { remedyOf, tableOf, verdictOf } from '../answering/fixture.ts';
import { told } from '../vocabulary/told.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const table = tableOf(
  [remedyOf('first'), remedyOf('second', { risk: 'careful', rights: 'administrator' }), remedyOf('third', { letter: 'Please, about {package}.' })],
  IDS.map((id) => ({ id, title: `Cause ${id} of mia`, summary: `About ${id}.` })),
);
const causes = IDS.map((id) => ({ id, confidence: 0.5 }));
const view = (given: Partial<Verdict>, shell?: Shell, texts: readonly string[] = []) =>
  present(table, verdictOf({ causes, ...given }), { texts, base: '/s/', ...(shell && { shell }) });

describe('the causes beside the first', () => {
  const titles = (given: Partial<Verdict>) => view(given).others.map(({ href }) => href);
  test.each([
    ['are the first four where several are left', { verdict: 'between' }, ['a', 'b', 'c', 'd']],
    ['are two where one is named', { verdict: 'cause' }, ['b', 'c']],
    ['are two where a lookalike is named', { verdict: 'lookalike' }, ['b', 'c']],
    ['keep the verdict’s order', { verdict: 'between', causes: causes.toReversed() }, ['e', 'd', 'c', 'b']],
    ['are as many as there are', { verdict: 'between', causes: causes.slice(0, 2) }, ['a', 'b']],
    ['are none where there is none', { verdict: 'unknown', causes: [] }, []],
    ['are those that the table has', { verdict: 'between', causes: [{ id: 'constructor', confidence: 1 }, ...causes.slice(0, 1)] }, ['a']],
  ] as const)('%s', (_name, given, ids) => expect(titles(given)).toEqual(ids.map((id) => `/s/causes/${id}/`)));
  test('are told with what they are and where to check them', () =>
    expect(view({ verdict: 'between' }).others[0]).toEqual({
      title: 'Cause a of mia',
      summary: 'About a.',
      href: '/s/causes/a/',
      check: '/s/causes/a/#check',
    }));
});

describe('the questions', () => {
  test.each([
    ['are open where the cause is only likely', { verdict: 'cause', level: 'likely' }, true],
    ['are open where the cause is only possible', { verdict: 'cause', level: 'possible' }, true],
    ['are open where several are left', { verdict: 'between', level: 'possible' }, true],
    ['are closed where nothing is left to ask', { verdict: 'unknown', level: 'possible', causes: [] }, false],
    ['are closed where the cause is certain', { verdict: 'cause', level: 'certain' }, false],
    ['are closed for a lookalike', { verdict: 'lookalike', level: 'likely' }, false],
    ['are closed where it is not ours', { verdict: 'unrelated', level: 'possible', causes: [] }, false],
    ['are closed after a success', { verdict: 'solved', level: 'possible', causes: [] }, false],
  ] as const)('%s', (_name, given, isOpen) => expect(view(given).ask).toBe(isOpen ? '/s/ask/#v=1' : undefined));
  test('know what is known', () =>
    expect(view({ facts: told({ os: ['linux'], path: ['/home/mia/x'], request: [['rich']] }) }).ask).toBe('/s/ask/#v=1&os=linux&install=rich'));
});

describe('the shell', () => {
  test.each([
    ['is the chosen one where no system is known', {}, 'cmd', 'cmd', ['powershell', 'cmd', 'git-bash', 'posix']],
    ['is the chosen one where it fits the system', { os: ['windows'], shell: ['powershell'] }, 'cmd', 'cmd', ['powershell', 'cmd', 'git-bash']],
    ['is the text’s where the chosen one does not fit', { os: ['windows'], shell: ['cmd'] }, 'posix', 'cmd', ['powershell', 'cmd', 'git-bash']],
    ['is the system’s first where neither fits', { os: ['windows'], shell: ['posix'] }, 'posix', 'powershell', ['powershell', 'cmd', 'git-bash']],
    ['is the text’s where none is chosen', { os: ['windows'], shell: ['cmd'] }, undefined, 'cmd', ['powershell', 'cmd', 'git-bash']],
    ['is the only one elsewhere', { os: ['linux'] }, 'cmd', 'posix', ['posix']],
  ] as const)('%s', (_name, facts, chosen, shell, shells) => {
    const { shell: own, shells: others, first } = view({ facts: told(facts) }, chosen);
    expect([own, others, first?.href.includes(`shell=${shell}`)]).toEqual([shell, shells, true]);
  });
});

describe('the remedies', () => {
  test('are the first in full, the others by name, and the letter', () => {
    const { first, further, letter } = view({ facts: told({ os: ['linux'], request: [['rich']] }) });
    expect([first?.id, first?.steps[0]?.command, first?.href]).toEqual([
      'first',
      'python3 -m pip install rich',
      '/s/remedies/first/#v=1&os=linux&shell=posix&install=rich',
    ]);
    expect(further.map(({ id, risk, rights }) => [id, risk, rights])).toEqual([
      ['second', 'careful', 'administrator'],
      ['third', 'safe', 'none'],
    ]);
    expect(letter).toBe('Please, about rich.');
  });
  test('are none without a cause', () => {
    const { first, further, letter, article, share, path } = view({ verdict: 'unknown', causes: [], facts: told({ path: ['/x'] }) });
    expect([first, further, letter, article, share, path]).toEqual([undefined, [], undefined, undefined, undefined, undefined]);
  });
});

describe('the look before anything is done', () => {
  const check = { say: 'See who it is.', commands: { posix: 'id {install}', cmd: 'whoami' }, prints: 'Your name.' };
  const looked = tableOf([remedyOf('first')], [{ id: 'a', check }, { id: 'b' }]);
  const lookOf = (kind: Verdict['verdict'], facts = told({ os: ['linux'], request: [['rich']] })) =>
    present(looked, verdictOf({ verdict: kind, causes: causes.slice(0, 2), facts }), { texts: [], base: '/s/' }).look;
  test('is the first cause’s where several are left', () =>
    expect(lookOf('between')).toEqual({ say: 'See who it is.', command: 'id rich', prints: 'Your name.' }));
  test('is none where one cause is named', () => expect(lookOf('cause')).toBeUndefined());
  test('is none where the reader’s shell has no command for it', () => expect(lookOf('between', told({ os: ['windows'] }))).toBeUndefined());
});

describe('what others are shown', () => {
  const facts = told({ os: ['linux'], number: ['Errno 13'], path: ['/home/mia/shop'], command: ['pip install x --user=mia'] });
  const { share, article, path } = view({ facts });
  test('is a summary without names', () =>
    expect(share?.summary).toBe('Cause a of mia (likely)\nLinux, Errno 13\nRefused: /home/USER/FOLDER\nFirst remedy: Do first'));
  test('names what is held back, for the reader to tell', () => {
    const { share: own } = view({ facts: told({ request: [['rich', 'acme-billing']] }) });
    expect([own?.address, own?.named?.names, own?.named?.address]).toEqual([
      '/s/causes/a/#v=1&level=likely&install=rich&install=PACKAGE',
      ['acme-billing'],
      '/s/causes/a/#v=1&level=likely&install=rich&install=acme-billing',
    ]);
    expect([own?.summary.split('\n')[1], own?.named?.summary.split('\n')[1]]).toEqual(['installing rich PACKAGE', 'installing rich acme-billing']);
    expect(share?.named).toBeUndefined();
  });
  test('is the address of the article, without path and command', () => {
    expect([share?.address, article]).toEqual([article, '/s/causes/a/#v=1&level=likely&os=linux&number=Errno%2013']);
  });
  test('is less than the reader sees', () => expect(path).toBe('/home/mia/shop'));
});

describe('the words', () => {
  test.each([
    ['of a cause are its title and summary', { verdict: 'cause' }, 'Cause a of mia', 'About a.'],
    ['of two are both titles, and what to do', { verdict: 'between' }, 'Either: Cause a of mia. Or: Cause b of mia', 'More than one cause fits.'],
    ['of none are what to paste', { verdict: 'unknown', causes: [] }, 'This is not enough to tell', 'Paste the whole output'],
  ] as const)('%s', (_name, given, headline, sentence) => {
    const one = view(given);
    expect([one.headline, one.sentence.slice(0, sentence.length)]).toEqual([headline, sentence]);
  });
  test('of the evidence are shown once each, with their places in each text', () => {
    const said = (cause: string, because: string, paste: number) => ({ cause, because, strength: 'strong', spans: [{ paste, start: 0, end: 2 }] }) as const;
    const { reasons, places } = view({ verdict: 'between', evidence: [said('a', 'So.', 0), said('b', 'So.', 1), said('b', 'And so.', 1)] }, undefined, [
      'ab',
      'cd\nx',
    ]);
    expect([reasons, places]).toEqual([
      ['So.', 'And so.'],
      [[{ text: 'ab', reasons: [0] }], [{ text: 'cd', reasons: [1, 2] }]],
    ]);
  });
});
