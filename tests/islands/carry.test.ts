import { describe, expect, test } from 'vitest';
import { carry } from '../../src/islands/tree/carry.ts';

const HREF = '/s/ask/path/#v=1&answer=system.linux';
const readBack = (href: string) => [...new URLSearchParams(href.split('#')[1])];

describe('an answer’s link takes along', () => {
  test.each([
    ['what was answered to other questions', '#v=1&answer=path.venv', '#v=1&answer=path.venv&answer=system.linux'],
    ['what was brought', '#v=1&os=linux&install=rich', '#v=1&os=linux&install=rich&answer=system.linux'],
    ['no other answer to its own question', '#v=1&answer=system.windows&answer=path.venv', '#v=1&answer=path.venv&answer=system.linux'],
    ['its own answer once', '#v=1&answer=system.linux', '#v=1&answer=system.linux'],
    ['an answer to a question whose name begins alike', '#v=1&answer=system-two.x', '#v=1&answer=system-two.x&answer=system.linux'],
  ])('%s', (_name, fragment, expected) => expect(carry(HREF, fragment)).toBe(`/s/ask/path/${expected}`));
  test('signs that an address has to write otherwise', () =>
    expect(readBack(carry(HREF, '#v=1&number=Errno%2013&install=requests%5Bsocks%5D%3E%3D2'))).toEqual([
      ['v', '1'],
      ['number', 'Errno 13'],
      ['install', 'requests[socks]>=2'],
      ['answer', 'system.linux'],
    ]));
  test('what makes a link of 2000 characters, and no more', () => {
    const own = carry(HREF, '#v=1&x=').length - HREF.indexOf('#');
    const fits = `#v=1&x=${'x'.repeat(2_000 - own)}`;
    expect([carry(HREF, fits).includes('xxx'), carry(HREF, `${fits}x`)]).toEqual([true, HREF]);
  });
});

describe('an answer’s link stays as it is', () => {
  test.each([
    ['where nothing was brought', HREF, ''],
    ['where the fragment is empty', HREF, '#'],
    ['beside another version', HREF, '#v=2&answer=path.venv'],
    ['beside no version', HREF, '#answer=path.venv'],
    ['beside a heading', HREF, '#check'],
    ['beside a fragment of 2001 characters', HREF, `#v=1&x=${'x'.repeat(1_994)}`],
    ['where it names no answer', '/s/ask/path/#v=1', '#v=1&answer=path.venv'],
    ['where it has no fragment', '/s/ask/path/', '#v=1&answer=path.venv'],
  ])('%s', (_name, href, fragment) => expect(carry(href, fragment)).toBe(href));
});
