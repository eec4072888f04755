import { describe, expect, test } from 'vitest';
import { describe as describeFacts } from '../../src/answering/describe.ts';
import { flatFacts } from '../../src/answering/flatFacts.ts';
import { advice, headline, LEVEL_WORDS } from '../../src/answering/headline.ts';
import { writeLetter } from '../../src/answering/writeLetter.ts';
import { told } from '../vocabulary/told.ts';
import { tableOf, verdictOf } from './fixture.ts';

const table = tableOf(
  [],
  [
    { id: 'a', title: 'The disk is full' },
    { id: 'b', title: 'The folder is root’s' },
  ],
);
const causes = ['a', 'b'].map((id) => ({ id, confidence: 1 }));

describe('the headline', () => {
  test.each([
    ['cause', 'The disk is full'],
    ['lookalike', 'Not a permission problem: The disk is full'],
    ['between', 'Either: The disk is full. Or: The folder is root’s'],
    ['unrelated', 'This is not about installing a Python package'],
    ['solved', 'The installation succeeded'],
    ['unknown', 'This is not enough to tell'],
  ] as const)('of %s is "%s"', (verdict, line) => expect(headline(table, verdictOf({ verdict, causes }))).toBe(line));
  test('of a cause that the table does not have is its id', () =>
    expect(headline(table, verdictOf({ causes: [{ id: 'constructor', confidence: 1 }] }))).toBe('constructor'));
  test('of an undecided text of which something was read says so', () =>
    expect(headline(table, verdictOf({ verdict: 'unknown', facts: told({ number: ['Errno 30'] }) }))).toBe('No cause can be named yet'));
  test('of a step that failed says so', () => {
    const near = { causes: [], against: [], shownBy: 'step', step: { remedy: 'x', now: 'Do.' } } as const;
    expect(headline(table, verdictOf({ verdict: 'unknown', near }))).toBe('A step of a remedy did not work');
  });
  test('of no cause is empty', () => expect(headline(table, verdictOf({}))).toBe(''));
});

describe('the advice', () => {
  test.each([
    ['unrelated', 'No line here'],
    ['solved', 'The last thing it says is a success'],
    ['between', 'More than one cause fits'],
    ['unknown', 'Paste the whole output'],
  ] as const)('of %s begins "%s"', (verdict, words) => expect(advice(verdictOf({ verdict }))).toContain(words));
  test('of an undecided text is what it lacks', () => {
    const facts = told({ refusal: ['denied'], path: ['/opt/x'] });
    const near = { causes: [], against: [], shownBy: 'installer' } as const;
    expect(advice(verdictOf({ verdict: 'unknown', facts, near }))).toBe('No article on this site fits it yet.');
    expect(advice(verdictOf({ verdict: 'unknown', facts, near: { ...near, causes: ['a'] } }))).toBe('');
  });
  test.each(['cause', 'lookalike'] as const)('of %s is none', (verdict) => expect(advice(verdictOf({ verdict }))).toBeUndefined());
});

test('a level is said in words', () => expect(LEVEL_WORDS).toEqual({ certain: 'certain', likely: 'likely', possible: 'possible, not sure' }));

describe('what is known, in short phrases', () => {
  test('names nobody and keeps one order', () => {
    const facts = told({
      request: [['-r', 'x.txt']],
      place: ['venv', 'cloud'],
      number: ['Errno 13'],
      shell: ['posix'],
      os: ['macos'],
      path: ['/Users/mia'],
      command: ['x'],
      python: [['py', '-3.9']],
    });
    expect(describeFacts(facts)).toEqual([
      'macOS',
      'bash or zsh',
      'Errno 13',
      'Python started with py -3.9',
      'refused in a virtual environment',
      'installing -r x.txt',
    ]);
  });
  test('is empty where nothing is known', () => expect(describeFacts({})).toEqual([]));
});

test('flat facts have one value of each kind, and all of those that can be many', () => {
  const many = { place: ['venv', 'cloud'], operation: ['writing'], prompt: ['sudo'], sign: ['sudo-before'], trait: ['long-path'], phrase: ['x'] } as const;
  expect(flatFacts(told({ ...many, os: ['linux', 'macos'], request: [['rich']] }))).toEqual({ ...many, os: 'linux', request: ['rich'] });
  expect(flatFacts({})).toEqual({});
});

describe('the letter', () => {
  const template = '{package} {path} {error} {command} {python} {package}\n\n';
  test('holds the facts without names', () => {
    const facts = told({
      request: [['-U', 'numpy']],
      again: [['install', '-U', 'numpy']],
      package: ['idna'],
      path: ['C:\\Users\\mia\\x\\y'],
      number: ['WinError 5'],
      command: ['mia> pip install numpy'],
    });
    expect(writeLetter(template, facts)).toBe('numpy C:\\Users\\USER\\FOLDER\\FOLDER WinError 5 pip install -U numpy {python} numpy');
  });
  test.each([
    [['--upgrade', 'torch'], 'torch'],
    [['requests[socks]>=2', 'rich==13.0'], 'requests, rich'],
    [['rich', 'shop'], 'rich, [the package]'],
    [['shop'], '[the package]'],
    [['-r', 'requirements.txt'], '[the package]'],
    [['-e', '.'], '[the package]'],
    [['--lab', 'rich'], '[the package]'],
  ])('of %j asks for %s', (request, words) => expect(writeLetter('{package}', told({ request: [request], package: ['idna'] }))).toBe(words));
  test.each([
    ['idna', 'idna'],
    ['shop', '[the package]'],
  ])('names the package that failed where no request is known: %s', (failed, words) =>
    expect(writeLetter('{package}', told({ package: [failed] }))).toBe(words),
  );
  test('names what came out of a link', () => expect(writeLetter('{package}', told({ request: [['shop']] }, { by: 'link' }))).toBe('shop'));
  test('marks what is not known, or only the reader should tell', () => {
    const gaps = '[the package] [the refused folder] [the error number] [the command I ran] {python} [the package]';
    expect(writeLetter(template, {})).toBe(gaps);
    expect(writeLetter(template, told({ number: ['mia'], command: ['pip install rich'], package: ['$&$1'] }))).toBe(gaps);
  });
  test('takes no pattern of a replacement out of a fact', () => expect(writeLetter('{path}', told({ path: ['$HOME/$&'] }))).toBe('$HOME/FOLDER'));
});
