import { describe, expect, test } from 'vitest';
import { find, matches } from '../../src/vocabulary/glob.ts';

describe('matches', () => {
  test.each([
    ['*.pyd', 'c:/venv/cv2.pyd', true],
    ['*.pyd', 'c:/venv/cv2.pyd.tmp', false],
    ['?:/python#/*', 'c:/python312/scripts', true],
    ['?:/python#/*', 'c:/python/scripts', false],
    ['*/pip-uninstall-*/pip#.exe', 'c:/temp/pip-uninstall-ab/pip3.exe', true],
    ['*/pip*', '/pip', true],
    ['a*b*c', 'a1b2b3c', true],
    ['a*b*c', 'a1c', false],
    ['plain', 'plain', true],
    ['plain', 'plainer', false],
    ['ab*ba', 'aba', false],
    ['*#', 'file123', true],
    ['a#b', 'a1234b', true],
    ['#', '', false],
    ['#', 'x', false],
    ['#', '/', false],
    ['#', ':', false],
    ['#', '09', true],
    ['#', '1'.repeat(40), true],
    ['#', '1'.repeat(41), false],
    ['*#', '1'.repeat(41), true],
    ['*x#', `x${'1'.repeat(40)}`, true],
    ['*x#y#', `x${'1'.repeat(40)}y${'2'.repeat(40)}`, true],
    ['?', 'a', true],
    ['?', '', false],
    ['?', 'ab', false],
    ['a?', 'a', false],
    ['a?c', 'abc', true],
    ['a?c', 'abd', false],
    ['a?c', 'ac', false],
    ['a?b*', 'a', false],
    ['*?', '', false],
    ['*?', 'x', true],
    ['*', '', true],
    ['*', 'anything', true],
    ['', '', true],
    ['', 'x', false],
    ['ABC', 'abc', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['a\\?b', 'axb', false],
    ['a\\#', 'a1', false],
    ['a\\#', 'a#', true],
    ['a\\', 'a\\', true],
    ['*b', 'abb', true],
    ['a*', 'ba', false],
    ['a*a', 'a', false],
    ['*ab*ab*', 'xabyab', true],
    ['*ab*ab*', 'xab', false],
    ['a*b?d', 'a b bcd', true],
  ])('%s on %s is %s', (glob, text, expected) => expect(matches(glob, text)).toBe(expected));
});

describe('find', () => {
  test.each([
    ['b*d', 'a b c d e', [2, 7]],
    ['pip#', 'use pip then pip3', [13, 17]],
    ['nothing', 'some text', undefined],
    ['', 'some text', undefined],
    ['*', 'some text', undefined],
    ['*text*', 'some text', [5, 9]],
    ['?b', 'ab', [0, 2]],
    ['a?', 'xa', undefined],
    ['b', 'b', [0, 1]],
    ['a*c', 'c a', undefined],
    ['a*b*c', 'a c b', undefined],
    ['ab*b', 'ab b', [0, 4]],
    ['a#b', 'ab a1 a12b', [6, 10]],
  ])('%s in %s', (glob, text, expected) => expect(find(glob, text)).toEqual(expected));

  test('keeps its pieces close together', () => expect(find('begin*end', `begin${' '.repeat(400)}end`)).toBeUndefined());
  test('lets 300 characters lie between two pieces and no more', () => {
    expect(find('begin*end', `begin${' '.repeat(300)}end`)).toEqual([0, 308]);
    expect(find('begin*end', `begin${' '.repeat(301)}end`)).toBeUndefined();
  });
  test('starts again where a later piece stands too far', () => expect(find('a*b*c', `a b${' '.repeat(301)}a b c`)).toEqual([304, 309]));
  test('finds what stands at the very end', () => expect(find('begin*end', `begin${' '.repeat(400)}begin`)).toBeUndefined());
  test.each(['constructor', '__proto__', 'tostring'])('knows no glob before it is asked for: %s', (name) => {
    expect([matches(name, name), matches(name, 'x'), find(name, `a ${name}`)]).toEqual([true, false, [2, 2 + name.length]]);
  });
  test('starts again where the first start fails', () => expect(find('begin*end', `begin${' '.repeat(400)}begin end`)).toEqual([405, 414]));
  test('answers hostile text at once', () => {
    const started = performance.now();
    find('a*b*c*d*e', 'a'.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
