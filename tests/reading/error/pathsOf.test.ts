import { describe, expect, test } from 'vitest';
import { pathAfter, pathBefore } from '../../../src/reading/error/pathsOf.ts';

const MARK = 'DENIED';
/** The text around the mark; `floor` and `ceiling` are other refusals' bounds. */
const before = (text: string, floor = 0) => {
  const start = text.indexOf(MARK);
  return pathBefore(text, { start, end: start + MARK.length, pathBefore: true }, floor)?.path;
};
const after = (text: string, ceiling = text.length) => {
  const start = text.indexOf(MARK);
  return pathAfter(text, { start, end: start + MARK.length, pathBefore: false }, ceiling).map(({ path }) => path);
};

describe('the path before a refusal', () => {
  test.each([
    ['is the last one', "'/a/b' '/c/d': DENIED", 0, '/c/d'],
    ['is the left of two that are joined', "mv: cannot move '/a/b' to '/c/d': DENIED", 0, '/a/b'],
    ['is the left of two that an arrow joins', "'/a/b' -> '/c/d': DENIED", 0, '/a/b'],
    ['is the last where words lie between', "'/a/b' on to '/c/d': DENIED", 0, '/c/d'],
    ['may end 120 characters before', `'/a/b'${' '.repeat(119)}DENIED`, 0, '/a/b'],
    ['does not end further before', `'/a/b'${' '.repeat(120)}DENIED`, 0, undefined],
    ['does not stand before the refusal before', "'/a/b' DENIED", 3, undefined],
    ['may begin where the refusal before ends', "'/a/b' DENIED", 0, '/a/b'],
    ['gives way to one in quotes behind', "'/a/b' DENIED: '/c/d'", 0, undefined],
    ['gives way to one in quotes behind quotes', "'/a/b' DENIED': '/c/d'", 0, undefined],
    ['gives way to no other word behind', "'/a/b' DENIED: /c/d", 0, '/a/b'],
    ['is none where there is none', 'nothing DENIED', 0, undefined],
  ])('%s', (_name, text, floor, path) => expect(before(text, floor)).toBe(path));
  test('is looked for in 700 characters', () => {
    expect(before(`'/a/${'b'.repeat(580)}'${' '.repeat(100)}DENIED`)).toBe(`/a/${'b'.repeat(580)}`);
    expect(before(`'/a/${'b'.repeat(590)}'${' '.repeat(115)}DENIED`)).toBeUndefined();
  });
});

describe('the path behind a refusal', () => {
  test.each([
    ['is the first one', "DENIED: '/a/b' '/c/d'", ['/a/b']],
    ['has its target behind an arrow', "DENIED: '/a/b' -> '/c/d'", ['/a/b', '/c/d']],
    ['has its target right behind an arrow', "DENIED: '/a/b'->'/c/d'", ['/a/b', '/c/d']],
    ['has no target where words lie between', "DENIED: '/a/b' and -> '/c/d'", ['/a/b']],
    ['is none where there is none', 'DENIED', []],
    ['may stand in the next line', "DENIED:\n  '/a/b'", ['/a/b']],
    ['does not stand behind an empty line', "DENIED:\n\n'/a/b'", []],
    ['does not stand behind an empty line of blanks', "DENIED:\n \n'/a/b'", []],
    ['does not stand in a hint', 'DENIED Consider using the /a/b', []],
  ])('%s', (_name, text, paths) => expect(after(text)).toEqual(paths));
  test.each(['Traceback', 'During handling', 'Consider using', 'Check the perm', 'ERROR:', 'WARNING:', '[notice]', 'hint:'])(
    'does not stand behind %s',
    (next) => expect(after(`DENIED\n  ${next} '/a/b'`)).toEqual([]),
  );
  test('stops where the next refusal begins', () => {
    expect(after("DENIED '/a/b'", 13)).toEqual(['/a/b']);
    expect(after("DENIED '/a/b'", 12)).toEqual(['/a/b']);
    expect(after("DENIED '/a/b'", 8)).toEqual([]);
  });
  test('is looked for in 700 characters', () => {
    expect(after(`DENIED${' '.repeat(694)}'/a/b'`)).toEqual(['/a/b']);
    expect(after(`DENIED${' '.repeat(699)}'/a/b'`)).toEqual([]);
  });
});
