import { describe, expect, test } from 'vitest';
import { answerTree } from '../../src/islands/engine/answerTree.ts';
import type { Shell } from '../../src/vocabulary/shells.ts';
import { remedyOf } from '../answering/fixture.ts';
import { table as realTable } from '../content/compiled.ts';
import { causeOf, signatureOf, tableOf } from '../judging/fixture.ts';
import { questions } from '../tree/fixture.ts';

const table = {
  ...tableOf([
    causeOf('d'),
    causeOf('c', { remedies: ['way'], signatures: [signatureOf({ os: ['linux'] })] }),
    causeOf('e', { signatures: [signatureOf({ place: ['venv'] }, 'decisive')] }),
  ]),
  remedies: [remedyOf('way')],
  questions,
};
const ask = (fragment: string, question?: string, shell?: Shell, all = table) =>
  answerTree(all, { ask: 'tree', base: '/s/', fragment, ...(question && { question }), ...(shell && { shell }) });
const hrefs = (links: readonly { readonly href: string }[]) => links.map(({ href }) => href.replace('/s/ask/', ''));

describe('the page of all questions', () => {
  test('asks the first one', () =>
    expect(ask('')).toEqual({
      trail: [],
      answers: [
        { title: 'Windows', system: 'windows', href: '/s/ask/path/#v=1&answer=system.windows' },
        { title: 'Linux', system: 'linux', href: '/s/ask/system/#v=1&answer=system.linux' },
        { title: 'I cannot tell', href: '/s/ask/system/#v=1&answer=system.other' },
      ],
      desk: '/s/#v=1',
      isUnread: false,
    }));
  test.each([
    ['what is known', '#v=1&os=windows&install=rich', '/s/ask/path/#v=1&os=windows&install=rich', '/s/#v=1&os=windows'],
    ['what was answered', '#v=1&answer=system.windows', '/s/ask/path/#v=1&answer=system.windows', '/s/#v=1&answer=system.windows'],
  ])('goes on to the question that %s leaves', (_name, fragment, go, desk) =>
    expect(ask(fragment)).toEqual({ go, trail: [], answers: [], desk, isUnread: false }),
  );
  test('shows what is settled', () => expect(ask('#v=1&os=linux').settled?.headline).toBe('c'));
});

describe('the page of a question', () => {
  test('asks it though nothing before it is answered', () => expect(hrefs(ask('', 'path').answers)[1]).toBe('system/#v=1&answer=path.venv'));
  test('asks it anew where it is known, with all of its answers', () => {
    const { trail, answers, desk, settled } = ask('#v=1&os=linux&tool=uv', 'system');
    expect([trail, settled, desk]).toEqual([[], undefined, '/s/#v=1&os=linux&tool=uv']);
    expect(hrefs(answers)).toEqual([
      'path/#v=1&os=linux&tool=uv&answer=system.windows',
      'system/#v=1&os=linux&tool=uv&answer=system.linux',
      'system/#v=1&os=linux&tool=uv&answer=system.other',
    ]);
  });
  test('leaves out the answers that what is known contradicts', () =>
    expect(ask('#v=1&os=windows&place=home&place=program-files', 'path').answers.map(({ title }) => title)).toEqual(['Program Files']));
  test('goes on where it is answered', () => expect(ask('#v=1&answer=system.windows', 'system').go).toBe('/s/ask/path/#v=1&answer=system.windows'));
  test('goes back to what is not answered before it', () => expect(ask('#v=1&answer=path.venv', 'path').go).toBe('/s/ask/system/#v=1&answer=path.venv'));
  test('shows what is settled where it was the last', () => expect(ask('#v=1&answer=system.windows&answer=path.venv', 'path').settled?.headline).toBe('e'));
  test.each(['nothing', 'constructor', ''])('that the tree does not have (%j) goes to the open one', (name) =>
    expect(ask('#v=1&answer=system.windows', name).go).toBe('/s/ask/path/#v=1&answer=system.windows'),
  );
});

describe('the way', () => {
  const ON_WAY = '#v=1&tool=uv&install=rich&answer=system.windows&answer=path.venv';
  test('is told, and each step changed without the others or what was brought', () =>
    expect(ask(ON_WAY).trail).toEqual([
      { question: 'Which system?', answer: 'Windows', change: '/s/ask/system/#v=1&tool=uv&install=rich&answer=path.venv' },
      { question: 'Which path?', answer: 'An environment', change: '/s/ask/path/#v=1&tool=uv&install=rich&answer=system.windows' },
    ]));
  test('ends before the question that is asked', () => expect(ask('#v=1&os=windows', 'path').trail.map(({ answer }) => answer)).toEqual(['Windows']));
  test('that is changed keeps the other answers, and settles them again', () => {
    const change = ask(ON_WAY).trail[0]?.change.replace(/^[^#]*/, '') ?? '';
    expect(hrefs(ask(change, 'system').answers)[0]).toBe('system/#v=1&tool=uv&install=rich&answer=path.venv&answer=system.windows');
  });
  test('has one answer to a question', () =>
    expect(hrefs(ask('#v=1&answer=path.files&answer=path.venv', 'system').answers)[0]).toBe(
      'system/#v=1&answer=path.files&answer=path.venv&answer=system.windows',
    ));
  test.each(['system.nothing', 'nothing.x', 'constructor.x', 'system', '__proto__.x'])('is without %s, which the tree does not have', (name) =>
    expect(ask(`#v=1&answer=${name}&answer=system.windows`).go).toBe('/s/ask/path/#v=1&answer=system.windows'),
  );
  test.each(['#v=2&answer=system.windows', '#answer=system.windows', `#v=1&answer=system.windows&x=${'x'.repeat(2_000)}`])(
    'is empty for an address that is none of ours: %s',
    (fragment) => {
      const { trail, answers, isUnread } = ask(fragment);
      expect([trail, answers.length, isUnread]).toEqual([[], 3, true]);
    },
  );
});

describe('what was brought', () => {
  test('is corrected by an answer', () => {
    const { desk, settled, trail } = ask('#v=1&os=windows&tool=uv&answer=system.linux');
    expect([desk, settled?.shell, settled?.brought]).toEqual([
      '/s/#v=1&os=windows&tool=uv&answer=system.linux',
      'posix',
      { link: 'other things that were answered or read before' },
    ]);
    expect(trail.map(({ answer }) => answer)).toEqual(['Linux']);
  });
  test('is named, and what it installs is to be checked', () =>
    expect(ask('#v=1&os=linux&install=rich').settled?.brought).toEqual({ link: 'Linux, installing rich', installs: true }));
  test('is nothing where all was answered', () => {
    const { settled } = ask('#v=1&answer=system.linux');
    expect([settled?.brought, settled?.leave]).toEqual([{}, undefined]);
  });
  test('is left out at an address of the answers alone', () => {
    const { settled } = ask('#v=1&os=windows&install=rich&answer=path.venv', 'path');
    expect(settled?.leave).toBe('/s/ask/path/#v=1&answer=path.venv');
  });
  test('that is left out leaves the field for what was being installed', () => {
    const asked = { ask: 'tree', base: '/s/' } as const;
    const named = answerTree(table, { ...asked, fragment: '#v=1&os=linux&install=rich', installing: 'evil' }).settled;
    const left = answerTree(table, { ...asked, fragment: '#v=1&os=linux', installing: 'numpy' }).settled;
    expect([named?.installing, JSON.stringify(named).includes('evil')]).toEqual([undefined, false]);
    expect([left?.installing, left?.first?.steps[0]?.command]).toEqual([{ words: 'numpy', isRead: true }, 'python3 -m pip install numpy']);
  });
  test('stays whole where it passes a question', () => {
    const { desk, settled } = ask('#v=1&os=windows&place=mount&place=venv');
    expect([desk, settled?.article]).toEqual(['/s/#v=1&os=windows&place=mount&place=venv', '/s/causes/e/#v=1&level=likely&os=windows&place=mount&place=venv']);
  });
  test('fills the commands', () => expect(ask('#v=1&os=linux&install=rich').settled?.first?.steps[0]?.command).toBe('python3 -m pip install rich'));
});

describe('what is settled', () => {
  test('is likely at most, shows its remedies and asks no more', () => {
    const { settled } = ask('#v=1&answer=system.windows&answer=path.venv');
    expect([settled?.kind, settled?.level, settled?.ask, settled?.places]).toEqual(['cause', 'likely', undefined, []]);
  });
  test('names the causes that are left in the answer’s own order', () => {
    const { settled } = ask('#v=1&answer=system.other');
    expect([settled?.kind, settled?.others.map(({ title }) => title)]).toEqual(['between', ['c', 'd']]);
  });
  test.each([
    ['the chosen shell', 'cmd', 'cmd'],
    ['the system’s first shell where another one is chosen', 'posix', 'powershell'],
    ['the system’s first shell where none is chosen', undefined, 'powershell'],
  ] as const)('is written for %s', (_name, chosen, shell) =>
    expect(ask('#v=1&answer=system.windows&answer=path.venv', undefined, chosen).settled?.shell).toBe(shell),
  );
  test('is unknown in a tree without a start', () => {
    const { go, settled, answers } = ask('', undefined, undefined, { ...table, questions: [] });
    expect([go, answers, settled?.kind]).toEqual([undefined, [], 'unknown']);
  });
});

test('every answer of the real tree leads to a page of its own, or settles a cause', () => {
  const seen = new Set<string>();
  const follow = (href: string): void => {
    if (seen.has(href)) return;
    seen.add(href);
    const [, question, fragment = ''] = /^\/s\/ask\/([^/]*)\/?(#.*)$/.exec(href) ?? [];
    const answer = answerTree(realTable, { ask: 'tree', base: '/s/', fragment, ...(question && { question }) });
    expect([href, answer.go]).toEqual([href, undefined]);
    if (answer.settled) expect([href, answer.settled.kind === 'unknown', answer.settled.level === 'certain']).toEqual([href, false, false]);
    else expect([href, answer.answers.length > 1]).toEqual([href, true]);
    for (const one of answer.answers) follow(one.href);
  };
  follow('/s/ask/#v=1');
  expect(seen.size).toBeGreaterThan(50);
});
