import { describe, expect, test } from 'vitest';
import { find, matches } from '../../src/diagnosis/glob.ts';

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
  ])('%s on %s is %s', (glob, text, expected) => expect(matches(glob, text)).toBe(expected));
});

describe('find', () => {
  test.each([
    ['b*d', 'a b c d e', [2, 7]],
    ['pip#', 'use pip then pip3', [13, 17]],
    ['nothing', 'some text', undefined],
  ])('%s in %s', (glob, text, expected) => expect(find(glob, text)).toEqual(expected));

  test('keeps its pieces close together', () => expect(find('begin*end', `begin${' '.repeat(400)}end`)).toBeUndefined());
  test('starts again where the first start fails', () => expect(find('begin*end', `begin${' '.repeat(400)}begin end`)).toEqual([405, 414]));
  test('answers hostile text at once', () => {
    const started = performance.now();
    find('a*b*c*d*e', 'a'.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
