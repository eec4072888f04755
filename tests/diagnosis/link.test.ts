import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/diagnosis/link.ts';

test('carries cause facts, install arguments and answers there and back', () => {
  const shared = {
    facts: { os: 'windows', shell: 'cmd', number: 'WinError 5', place: 'program-files', request: ['-r', 'requirements.txt'] },
    level: 'likely',
    answers: ['system.windows'],
  } as const;
  expect(readLink(`#${writeLink(shared)}`)).toEqual(shared);
});

test('carries no path, name, command or text', () => {
  const facts = { os: 'windows', path: 'C:\\Users\\mia\\x', command: 'pip install x', package: 'x', python: 'py' } as const;
  expect(writeLink({ facts })).toBe('v=1&os=windows');
});

describe('install arguments that a stranger could misuse stay out, both ways', () => {
  test.each([
    ['git+https://evil.example/x'],
    ['https://evil.example/x.whl'],
    ['--index-url=https://evil.example'],
    ['../x'],
    ['/etc/x.txt'],
    ['a;b'],
    ['$(x)'],
    ['x\ny'],
    ['numpy', '--target=/x'],
  ])('%s %s', (...request) => {
    expect(writeLink({ facts: { request } })).toBe('v=1');
    expect(readLink(`#v=1&${request.map((one) => `install=${encodeURIComponent(one)}`).join('&')}`)?.facts.request).toBeUndefined();
  });
});

describe('hostile fragments', () => {
  test.each(['', '#', '#v=2&os=windows', '#tab-panel-1', `#v=1&${'x'.repeat(3_000)}`, '#os=windows'])('is none of ours: %s', (fragment) =>
    expect(readLink(fragment)).toBeUndefined(),
  );
  test('drops every value outside its list', () => {
    expect(readLink('#v=1&os=<script>&shell=fish&number=WinError%20x&level=sure&answer=../../x&place=%E0%A4%A')).toEqual({ facts: {} });
  });
  test('does not reach the prototype', () => {
    expect(readLink('#v=1&__proto__=x&constructor=y&os=linux')).toEqual({ facts: { os: 'linux' } });
  });
});
