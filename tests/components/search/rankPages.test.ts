import { describe, expect, test } from 'vitest';
import { meantBy } from '../../../src/components/search/meantBy.ts';
import type { Known } from '../../../src/components/search/rankPages.ts';
import { rankPages } from '../../../src/components/search/rankPages.ts';

const page = (id: string, known: Partial<Known>) => ({
  id,
  known: { title: '', short: '', summary: '', numbers: [], messages: [], foreign: [], rank: 20, said: 0, ...known },
});
const order = (query: string, ...pages: readonly ReturnType<typeof page>[]): string =>
  rankPages(query, meantBy(query), pages)
    .map(({ id }) => id)
    .join(' ');

describe('what answers a query comes first', () => {
  test('the page whose most frequent number it is', () =>
    expect(order('WinError 5', page('second', { numbers: ['WinError 32', 'WinError 5'] }), page('first', { numbers: ['WinError 5'] }))).toBe('first second'));
  test('of several as good the commonest', () =>
    expect(order('[WinError 5]', page('seldom', { numbers: ['WinError 5'], rank: 9 }), page('often', { numbers: ['WinError 5'], rank: 0 }))).toBe(
      'often seldom',
    ));
  test('WinError 5 is not WinError 55', () =>
    expect(order('WinError 5', page('other', { numbers: ['WinError 55'], rank: 0 }), page('this', { numbers: ['WinError 5'] }))).toBe('this other'));
  test('a message in another language', () =>
    expect(order('Zugriff verweigert', page('other', { title: 'Zugriff' }), page('observed', { foreign: ['Zugriff verweigert'] }))).toBe('observed other'));
  test('the page that goes by what was meant, before one that prints what was typed', () =>
    expect(order('venv', page('prints', { messages: ['python3-venv is missing'] }), page('goes-by', { title: 'Install into a virtual environment' }))).toBe(
      'goes-by prints',
    ));
  test('the one that prints the whole message, before one whose title shares a word', () =>
    expect(order('pip is not recognized', page('shares', { title: 'pip' }), page('prints', { messages: ["'pip' is not recognized as a command"] }))).toBe(
      'prints shares',
    ));
  test('a seldom word counts more than one that all have', () =>
    expect(
      order('conda permission', page('a', { title: 'Permission a' }), page('b', { title: 'Permission b' }), page('conda', { title: 'conda' })).split(' ')[0],
    ).toBe('conda'));
  test('what is as good stays in its order', () => expect(order('x', page('a', {}), page('b', {}))).toBe('a b'));
});

test.each([
  ['venv', 'virtual environment'],
  ['delete venv', 'delete virtual environment'],
  ['conda', undefined],
])('%s is called %s', (typed, meant) => expect(meantBy(typed)).toBe(meant));
