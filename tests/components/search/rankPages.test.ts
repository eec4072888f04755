import { describe, expect, test } from 'vitest';
import { meantBy } from '../../../src/components/search/meantBy.ts';
import type { Known } from '../../../src/components/search/rankPages.ts';
import { rankPages } from '../../../src/components/search/rankPages.ts';

const page = (id: string, known: Partial<Known>) => ({
  id,
  known: { title: '', short: '', summary: '', numbers: [], messages: [], refusals: [], rank: 20, said: 0, ...known },
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
  test('of a refusal in another language its causes, the commonest first', () =>
    expect(
      order(
        'Zugriff verweigert',
        page('other', { title: 'Zugriff' }),
        page('seldom', { refusals: ['refusaldenied'], rank: 9 }),
        page('often', { refusals: ['refusaldenied'], rank: 0 }),
      ),
    ).toBe('often seldom other'));
  test('however many Pagefind puts before the commonest', () => {
    const seldom = Array.from({ length: 18 }, (_, at) => page(`${at}`, { refusals: ['refusaldenied'], rank: 1 }));
    expect(order('Zugriff verweigert', ...seldom, page('often', { refusals: ['refusaldenied'], rank: 0 }))).toMatch(/^often /);
  });
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

/** Two pages that are worth as much: the first stays first, and one step less of rank puts it behind. So no weight can change unnoticed. */
describe('is worth as much as', () => {
  const WANTED = 'alpha beta';
  const number = (at: number) => ({ numbers: [...Array(at).fill('WinError 1'), WANTED] });
  test.each<readonly [string, Partial<Known>, Partial<Known>]>([
    ['a whole message: the second number', { messages: [WANTED] }, number(1)],
    ['words of a message: the name that has all of them, twenty ranks less', { messages: [`some ${WANTED}`], rank: 0 }, { title: 'beta alpha' }],
    ['one sentence of the text: the ninth number', { said: 1 }, number(8)],
    ['all words in the summary: 84 of 100 in a sentence', { summary: 'beta alpha' }, { said: 0.84 }],
    ['all words in messages: the eighth number, two ranks more', { messages: ['beta alpha'] }, { ...number(7), rank: 18 }],
  ])('%s', (_title, one, other) => {
    const rank = (known: Partial<Known>, by: number) => ({ ...known, rank: (known.rank ?? 20) + by });
    expect(order(WANTED, page('one', rank(one, -1)), page('other', rank(other, 0)))).toBe('one other');
    expect(order(WANTED, page('one', rank(one, 0)), page('other', rank(other, -1)))).toBe('other one');
  });
});

test.each([
  ['venv', 'virtual environment'],
  ['delete venv', 'delete virtual environment'],
  ['conda', undefined],
])('%s is called %s', (typed, meant) => expect(meantBy(typed)).toBe(meant));
