import { describe, expect, test } from 'vitest';
import { isAbsent, keysOf, show, showKey } from '../../src/judging/holds.ts';
import { readText } from '../../src/reading/text/readText.ts';
import type { Condition } from '../../src/vocabulary/evidence.ts';
import type { Facts, Origin } from '../../src/vocabulary/facts.ts';
import { told } from '../vocabulary/told.ts';

const shown = (when: Condition, facts: Facts, ...texts: string[]) => show({ when }, { facts, texts: texts.map((text, i) => readText(text, i)) });
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
    expect(shown({ phrase: ['Access IS denied'] }, {}, 'no', 'So: access\n is  denied.')).toEqual({
      spans: [{ paste: 1, start: 4, end: 22 }],
      isStated: false,
    }));
  test('is shown where the first text holds it', () => expect(shown({ phrase: ['nix'] }, {}, 'a nix', 'nix')?.spans).toEqual([{ paste: 0, start: 2, end: 5 }]));
  test('is found among the words that a person sees, without a place', () => {
    expect(shown({ phrase: ['access is'] }, told({ phrase: ['hm', 'Access\n is denied'] }), 'no')).toEqual({ spans: [], isStated: true });
    expect(shown({ phrase: ['access is'] }, told({ phrase: ['nothing'] }), 'no')).toBeUndefined();
  });
  test('is found in any case of its own', () => expect(shown({ phrase: ['ÄCCESS  Is'] }, told({ phrase: ['äccess is'] }))?.isStated).toBe(true));
  test('does not lie across two pastes', () => expect(shown({ phrase: ['access is denied'] }, {}, 'access is', 'denied')).toBeUndefined());
});

describe('a signature', () => {
  const one = { facts: told({ os: ['linux'], number: ['Errno 13'] }), texts: [readText('a nix')] };
  test.each([
    ['shows nothing where one of its exclusions holds', { when: {}, unless: { tool: ['uv'], os: ['linux'] } }, false],
    ['shows nothing where a phrase that it excludes stands', { when: {}, unless: { phrase: ['nix'] } }, false],
    ['shows nothing where its condition fails, whatever it excludes', { when: { tool: ['uv'] }, unless: { os: ['macos'] } }, false],
    ['speaks where none of its exclusions holds', { when: { os: ['linux'] }, unless: { tool: ['uv'], os: ['macos'] } }, true],
    ['speaks without exclusions', { when: { os: ['linux'] }, unless: {} }, true],
  ] as const)('%s', (_name, signature, expected) => expect(show(signature, one) !== undefined).toBe(expected));
});

describe('what shows it is stated', () => {
  const read: Origin = { by: 'text', paste: 0, start: 1, end: 3 };
  const of = (origin: Origin) => ({ ...told({ prompt: ['sudo', 'venv'], number: ['Errno 13'] }, read), ...told({ os: ['linux'], place: ['venv'] }, origin) });
  test.each([
    ['where an answer brought a part of it', { number: ['Errno 13'], place: ['venv'] }, 'answer', true],
    ['where a link brought a part of it', { number: ['Errno 13'], place: ['venv'] }, 'link', true],
    ['where one of all was brought', { number: ['Errno 13'], all: { place: ['venv'] } }, 'link', true],
    ['not where only the system was answered', { number: ['Errno 13'], os: ['linux'] }, 'answer', false],
    ['not where only the system was linked', { os: ['linux'] }, 'link', false],
    ['not where a text brought all of it', { number: ['Errno 13'], all: { prompt: ['sudo', 'venv'] } }, 'link', false],
    ['not where it asks for nothing', {}, 'link', false],
  ] as const)('%s', (_name, when, by, expected) => expect(shown(when, of({ by }))?.isStated).toBe(expected));
  test('not by what it excludes', () => {
    const facts = of({ by: 'link' });
    expect(show({ when: { number: ['Errno 13'] }, unless: { place: ['home'] } }, { facts, texts: [] })).toEqual({
      spans: [{ paste: 0, start: 1, end: 3 }],
      isStated: false,
    });
  });
  test('not where a text holds the words that a person sees as well', () =>
    expect(shown({ phrase: ['nix'] }, told({ phrase: ['nix'] }, { by: 'answer' }), 'a nix')).toEqual({
      spans: [{ paste: 0, start: 2, end: 5 }],
      isStated: false,
    }));
});

test('one kind of evidence is shown by the first value that holds, or by all of them', () => {
  const one = {
    facts: {
      prompt: [
        ...(told({ prompt: ['venv'] }, { by: 'link' }).prompt ?? []),
        ...(told({ prompt: ['sudo'] }, { by: 'text', paste: 0, start: 1, end: 3 }).prompt ?? []),
      ],
    },
    texts: [],
  };
  const spans = [{ paste: 0, start: 1, end: 3 }];
  expect(showKey('prompt', { prompt: ['root', 'sudo', 'venv'] }, one)).toEqual({ spans, isStated: false });
  expect(showKey('prompt', { prompt: ['sudo', 'venv'] }, one, 'all')).toEqual({ spans, isStated: true });
  expect([showKey('prompt', { prompt: ['root'] }, one), showKey('prompt', { prompt: ['sudo', 'root'] }, one, 'all')]).toEqual([undefined, undefined]);
});

test('what walks through the text is asked last, and only kinds of evidence are asked', () => {
  const { toolNot, ...when } = { phrase: ['x'], path: ['y'], command: ['z'], all: {}, absent: [], os: ['linux'], number: undefined, toolNot: 1 };
  expect([keysOf(when as unknown as Condition), toolNot]).toEqual([['os', 'phrase', 'path', 'command'], 1]);
});

test('a kind is absent where its key is missing', () =>
  expect([isAbsent('path', { facts: {}, texts: [] }), isAbsent('path', { facts: told({ path: ['/x'] }), texts: [] })]).toEqual([true, false]));
