import { describe, expect, test } from 'vitest';
import { joinFacts } from '../../src/judging/joinFacts.ts';
import type { Paste } from '../../src/reading/read.ts';
import { readText } from '../../src/reading/text/readText.ts';
import type { FactKey, Facts, Stated } from '../../src/vocabulary/facts.ts';
import { told } from '../vocabulary/told.ts';

const paste = (facts: Facts, decides = false): Paste => ({ text: readText(''), facts, decides, isInstall: false, isSolved: false, success: undefined });
const answer = (facts: Stated['facts']): Stated => ({ by: 'answer', label: 'A', facts });
const link = (facts: Stated['facts']): Stated => ({ by: 'link', label: 'L', facts });
const values = (facts: Facts, key: FactKey) => facts[key]?.map(({ value }) => value);

describe('of each kind', () => {
  test.each([
    ['the deciding paste goes before a later one', [paste(told({ os: ['linux'] }), true), paste(told({ os: ['macos'] }))], [], ['linux']],
    ['the later of two that decide goes first', [paste(told({ os: ['linux'] }), true), paste(told({ os: ['macos'] }), true)], [], ['macos']],
    ['the later of two that do not goes first', [paste(told({ os: ['linux'] })), paste(told({ os: ['macos'] }))], [], ['macos']],
    ['an earlier paste fills what a later one does not say', [paste(told({ os: ['linux'] })), paste({}, true)], [], ['linux']],
    ['a text goes before an answer', [paste(told({ os: ['linux'] }))], [answer({ os: ['macos'] })], ['linux']],
    ['an answer fills what no text says', [paste({})], [answer({ os: ['macos'] })], ['macos']],
    ['a later answer goes before an earlier one', [], [answer({ os: ['macos'] }), answer({ os: ['windows'] })], ['windows']],
    ['a later answer goes before a link', [], [link({ os: ['macos'] }), answer({ os: ['windows'] })], ['windows']],
    ['nothing is known of nothing', [], [], undefined],
  ])('%s', (_name, pastes, stated, expected) => expect(values(joinFacts(pastes, stated), 'os')).toEqual(expected));
});

test('what is stated knows by whom, and a request is one value', () => {
  expect(joinFacts([], [link({ place: ['venv', 'cloud'], request: ['-r', 'x.txt'] }), answer({ os: ['linux'] })])).toEqual({
    os: [{ value: 'linux', origin: { by: 'answer' } }],
    place: [
      { value: 'venv', origin: { by: 'link' } },
      { value: 'cloud', origin: { by: 'link' } },
    ],
    request: [{ value: ['-r', 'x.txt'], origin: { by: 'link' } }],
  });
});

describe('several answers', () => {
  const places = (...stated: Stated[]) => values(joinFacts([], stated), 'place');
  test.each([
    ['add up where a kind has many values', [answer({ place: ['venv'] }), answer({ place: ['cloud', 'venv'] })], ['venv', 'cloud']],
    ['correct what a link brought, though it came later', [answer({ place: ['venv'] }), link({ place: ['home', 'cloud'] })], ['venv']],
    ['correct together what a link brought', [link({ place: ['home'] }), answer({ place: ['venv'] }), answer({ place: ['cloud'] })], ['venv', 'cloud']],
    ['leave what a link brought where they say nothing of it', [link({ place: ['home'] }), answer({ os: ['linux'] })], ['home']],
  ])('%s', (_name, stated, expected) => expect(places(...stated)).toEqual(expected));
  test('of a kind with one value: the last counts', () =>
    expect(values(joinFacts([], [answer({ number: ['Errno 13'] }), answer({ number: ['Errno 1'] })]), 'number')).toEqual(['Errno 1']));
  test('are known by an answer, what a link brought by a link', () =>
    expect(joinFacts([], [link({ os: ['linux'], tool: ['uv'] }), answer({ os: ['macos'] })])).toEqual({
      os: [{ value: 'macos', origin: { by: 'answer' } }],
      tool: [{ value: 'uv', origin: { by: 'link' } }],
    }));
  test('name nothing to install', () => expect(joinFacts([], [answer({ request: ['rich'] })])).toEqual({}));
});

test('a later link outranks an earlier one, also of a kind with many values', () =>
  expect(values(joinFacts([], [link({ place: ['home'] }), link({ place: ['venv'] })]), 'place')).toEqual(['venv']));

describe('what follows from a path', () => {
  const deciding = paste({ path: told({ path: ['/usr/x'] }).path ?? [] }, true);
  test('goes where another path leads', () => {
    const facts = joinFacts([paste(told({ path: ['/home/x'], place: ['home'], trait: ['long-path'], prompt: ['sudo'] })), deciding], []);
    expect([values(facts, 'path'), 'place' in facts, 'trait' in facts, values(facts, 'prompt')]).toEqual([['/usr/x'], false, false, ['sudo']]);
  });
  test('stays where its path leads', () =>
    expect(values(joinFacts([paste(told({ path: ['/home/x'], place: ['home'], trait: ['long-path'] }))], []), 'place')).toEqual(['home']));
  test('that follows from the text alone stays', () =>
    expect(values(joinFacts([paste(told({ trait: ['container-log'] }, { by: 'text', paste: 0, start: 0, end: 0 })), deciding], []), 'trait')).toEqual([
      'container-log',
    ]));
  test('that is stated stays', () => expect(values(joinFacts([deciding], [answer({ place: ['venv'], trait: ['long-path'] })]), 'place')).toEqual(['venv']));
});
