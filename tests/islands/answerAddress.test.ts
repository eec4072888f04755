import { describe, expect, test } from 'vitest';
import { answerAddress } from '../../src/islands/engine/answerAddress.ts';
import { table } from '../content/compiled.ts';

describe('the home page tells what its address brings', () => {
  test.each([
    ['facts of a link', '#v=1&os=windows&place=venv', { link: 'Windows, refused in a virtual environment' }],
    ['answers, in their own words', '#v=1&answer=system.windows', { answers: 'Windows' }],
    ['both', '#v=1&tool=uv&answer=system.windows', { link: 'other things that were answered or read before', answers: 'Windows' }],
    ['only the answer where it corrects the link', '#v=1&os=linux&answer=system.windows', { answers: 'Windows' }],
    ['nothing that it does not use', '#v=1&os=linux&install=evil&python=py%20-3.6', { link: 'Linux' }],
    ['nothing of a heading', '#guide', {}],
    ['nothing of nothing', '', {}],
  ])('%s', (_name, fragment, brought) => expect(answerAddress(table, fragment)).toEqual({ brought, isUnread: false }));
});

describe('a link cannot be read', () => {
  test.each([
    ['of another version', '#v=2&os=linux'],
    ['of another version that brings nothing', '#v=2'],
    ['without its version', '#os=linux'],
    ['that was encoded once too often', '#v%3D1%26os%3Dlinux'],
    ['whose every value is unknown', '#v=1&os=constructor'],
    ['whose answers the questions do not have', '#v=1&answer=system.nothing'],
    ['that is too long', `#v=1&os=linux&x=${'x'.repeat(2_000)}`],
  ])('%s', (_name, fragment) => expect(answerAddress(table, fragment)).toEqual({ brought: {}, isUnread: true }));
  test.each(['', '#', '#v=1', '#guide', '#v=1&install=rich'])('and is none, or empty: %s', (fragment) =>
    expect(answerAddress(table, fragment).isUnread).toBe(false),
  );
});
