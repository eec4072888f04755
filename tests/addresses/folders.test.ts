import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/addresses/link.ts';
import { statedIn } from '../../src/addresses/statedIn.ts';
import { fill } from '../../src/answering/personalise.ts';
import { joinFacts } from '../../src/judging/joinFacts.ts';
import { read } from '../../src/reading/read.ts';
import type { Facts } from '../../src/vocabulary/facts.ts';
import { factsOf } from '../../src/vocabulary/factsOf.ts';
import { PLACES } from '../../src/vocabulary/places.ts';
import { SHELLS } from '../../src/vocabulary/shells.ts';

const FOLDERS = '{venv} {venv-old} {folder} {venv-python}';
const HOSTILE = `&os=windows&sign=sudo-before&install=data&install=-e&install=.&python=py%20-3.9&path=/data&folder=/data&venv=/data&again=data&command=/data`;

const linkOf = (fragment: string): Facts => factsOf({ by: 'link', facts: statedIn(readLink(fragment) ?? { facts: {} }) });
const beside = (text: string, fragment: string): Facts =>
  joinFacts([read(text)], [{ by: 'link', label: 'the link', facts: statedIn(readLink(fragment) ?? { facts: {} }) }]);
const foldersIn = (facts: Facts): readonly string[] => SHELLS.map((shell) => fill(FOLDERS, facts, shell));
/** What stands where nothing is known. */
const BLANK = foldersIn({});

describe.each(PLACES.map(({ id }) => id))('a link that states the place %s', (place) => {
  const fragment = `#v=1&place=${place}${HOSTILE}`;
  test('names no folder of a command', () => expect(foldersIn(linkOf(fragment))).toEqual(BLANK));
  test.each([
    "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'D:\\\\Company\\\\bin\\\\rich.exe'",
    "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/data/lib/python3.11/site-packages/rich'",
    "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/srv/shop'",
    'ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied',
  ])('makes none of a path that names none itself: %s', (text) => expect(foldersIn(beside(text, fragment))).toEqual(foldersIn(beside(text, ''))));
});

test('whatever a link brings is marked as a link’s', () => {
  const origins = Object.values(linkOf(`#v=1&place=venv${HOSTILE}`)).flatMap((known) => known.map(({ origin }) => origin));
  expect(origins.length).toBeGreaterThan(4);
  expect(origins.every(({ by }) => by === 'link')).toBe(true);
});
