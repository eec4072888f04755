import { describe, expect, test } from 'vitest';
import { holdsAny, isAbsent, keysOf, show } from '../../src/judging/holds.ts';
import { readText } from '../../src/reading/text/readText.ts';
import type { Condition } from '../../src/vocabulary/evidence.ts';
import type { Facts } from '../../src/vocabulary/facts.ts';
import { told } from '../vocabulary/told.ts';

const shown = (when: Condition, facts: Facts, ...texts: string[]) => show(when, { facts, texts: texts.map((text, i) => readText(text, i)) });
const holds = (when: Condition, facts: Facts, ...texts: string[]) => shown(when, facts, ...texts) !== undefined;

describe('a condition holds', () => {
  test.each([
    ['where every key holds', { os: ['linux'], refusal: ['denied'] }, told({ os: ['linux'], refusal: ['denied'] }), true],
    ['not where one does not', { os: ['linux'], refusal: ['denied'] }, told({ os: ['linux'], refusal: ['full'] }), false],
    ['not where nothing is known of one', { os: ['linux'] }, {}, false],
    ['where one of several values is known', { place: ['home', 'venv'] }, told({ place: ['cloud', 'venv'] }), true],
    ['not where none of several is', { place: ['home', 'venv'] }, told({ place: ['cloud'] }), false],
    ['where all of several are known', { all: { place: ['cloud', 'venv'] } }, told({ place: ['venv', 'cloud'] }), true],
    ['not where one of all is missing', { all: { place: ['cloud', 'venv'] } }, told({ place: ['venv'] }), false],
    ['where a kind is absent', { absent: ['path'] }, told({ os: ['linux'] }), true],
    ['not where it is known', { absent: ['path', 'number'] }, told({ number: ['Errno 13'] }), false],
    ['where it asks for nothing', {}, {}, true],
    ['by a glob over the whole path', { path: ['*.pyd'] }, told({ path: ['C:\\X\\Y.PYD'] }), true],
    ['not by a glob over a part of it', { path: ['y.pyd'] }, told({ path: ['C:\\X\\Y.PYD'] }), false],
    ['by a glob in the command', { command: ['install --upgrade'] }, told({ command: ['PIP  install   --upgrade pip'] }), true],
    ['not by a glob that is not there', { command: ['--user'] }, told({ command: ['pip install'] }), false],
    ['by no name of a prototype', { path: ['constructor'], number: ['toString'] }, {}, false],
  ] as const)('%s', (_name, when, facts, expected) => expect(holds(when, facts)).toBe(expected));
});

describe('a phrase', () => {
  test('is found in any text, white space folded, and shown there', () =>
    expect(shown({ phrase: ['Access IS denied'] }, {}, 'no', 'So: access\n is  denied.')).toEqual([{ paste: 1, start: 4, end: 22 }]));
  test('is shown where the first text holds it', () => expect(shown({ phrase: ['nix'] }, {}, 'a nix', 'nix')).toEqual([{ paste: 0, start: 2, end: 5 }]));
  test('is found among the words that a person sees, without a place', () => {
    expect(shown({ phrase: ['access is'] }, told({ phrase: ['hm', 'Access\n is denied'] }), 'no')).toEqual([]);
    expect(shown({ phrase: ['access is'] }, told({ phrase: ['nothing'] }), 'no')).toBeUndefined();
  });
  test('does not lie across two pastes', () => expect(shown({ phrase: ['access is denied'] }, {}, 'access is', 'denied')).toBeUndefined());
});

test('of exclusions one is enough', () => {
  const one = { facts: told({ os: ['linux'] }), texts: [] };
  expect([holdsAny({ os: ['linux'], tool: ['uv'] }, one), holdsAny({ tool: ['uv'] }, one), holdsAny({}, one)]).toEqual([true, false, false]);
});

test('what walks through the text is asked last, and only kinds of evidence are asked', () => {
  const { toolNot, ...when } = { phrase: ['x'], path: ['y'], command: ['z'], all: {}, absent: [], os: ['linux'], number: undefined, toolNot: 1 };
  expect([keysOf(when as unknown as Condition), toolNot]).toEqual([['os', 'phrase', 'path', 'command'], 1]);
});

test('a kind is absent where its key is missing', () =>
  expect([isAbsent('path', { facts: {}, texts: [] }), isAbsent('path', { facts: told({ path: ['/x'] }), texts: [] })]).toEqual([true, false]));
