import { describe, expect, test } from 'vitest';
import { find, literalsOf } from '../../src/vocabulary/glob.ts';
import { mayHold, runsOf } from '../../src/vocabulary/runsOf.ts';

const TEXT = "error:[errno13]permissiondenied:'/usr/lib/python3/dist-packages/rich'拒绝访问。ß";

describe('words that stand in a text may stand there', () => {
  const pieces = Array.from(TEXT, (_, i) => TEXT.slice(i, i + 9));
  test.each(pieces)('%s', (words) => expect(mayHold(runsOf(TEXT), words)).toBe(true));
});

test.each(['nospaceleft', 'errno28', 'denied:/', '访问绝拒', 'rich/'])('%s is known not to stand there without a search', (words) =>
  expect(mayHold(runsOf(TEXT), words)).toBe(false),
);

test('words shorter than a run may always stand there', () => expect(mayHold(runsOf(''), 'abc')).toBe(true));

test.each([
  ['pip#? is not', ['pip', ' is not']],
  ['a*b', ['a', 'b']],
  ['c\\*d', ['c*d']],
])('%s holds the words %j', (glob, words) => expect(literalsOf(glob).filter(Boolean)).toEqual(words));

test.each(['pip#? is not recognized', 'No module*named', 'sh: #: pip: Permission denied'])('what fits %s holds all of its words', (glob) => {
  const text = glob.toLowerCase().replaceAll('#', '312').replaceAll('?', 'x').replaceAll('*', ' so far ');
  expect(find(glob, text)).toBeDefined();
  expect(literalsOf(glob).every((words) => mayHold(runsOf(text), words))).toBe(true);
});
