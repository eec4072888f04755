import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/addresses/link.ts';
import { linkVersion } from '../../src/addresses/linkVersion.ts';
import { LISTED } from '../../src/vocabulary/facts.ts';

describe('a link', () => {
  const shared = {
    facts: {
      os: ['windows'],
      shell: ['cmd'],
      tool: ['uv'],
      verb: ['upgrade-pip'],
      number: ['WinError 5'],
      refusal: ['denied'],
      place: ['program-files', 'cloud'],
      operation: ['removing', 'writing'],
      prompt: ['venv', 'administrator'],
      hint: ['permissions'],
      sign: ['sudo-before'],
      trait: ['long-path'],
    },
    request: ['-r', 'requirements.txt'],
    python: ['py', '-3.9'],
    level: 'likely',
    answers: ['system.windows', 'path.files'],
  } as const;
  test('carries facts, install arguments, interpreter, level and answers there and back', () => {
    expect(Object.keys(shared.facts)).toEqual(LISTED);
    expect(readLink(`#${writeLink(shared)}`)).toEqual(shared);
    expect(readLink(writeLink(shared))).toEqual(shared);
  });
  test('is written in one order', () =>
    expect(writeLink({ ...shared, facts: { place: ['venv'], os: ['linux'] } })).toBe(
      'v=1&level=likely&os=linux&place=venv&python=py%20-3.9&install=-r&install=requirements.txt&answer=system.windows&answer=path.files',
    ));
  test('without anything is a version', () => expect([writeLink({ facts: {} }), readLink('v=1')]).toEqual(['v=1', { facts: {} }]));
  test('carries no path, name, command or text', () => {
    const facts = { os: ['windows'], path: ['C:\\Users\\mia\\x'], command: ['pip install x'], package: ['x'], phrase: ['x'] } as const;
    expect(writeLink({ facts })).toBe('v=1&os=windows');
    expect(readLink('v=1&path=/x&command=x&package=x&phrase=x&again=x&os=linux')).toEqual({ facts: { os: ['linux'] } });
  });
  test('carries each value once, and six of a kind', () => {
    const places = ['venv', 'venv', 'home', 'cache', 'cloud', 'temp', 'mount', 'system'] as const;
    expect(writeLink({ facts: { place: places } }).match(/place=/g)).toHaveLength(6);
    expect(readLink(`v=1&${places.map((place) => `place=${place}`).join('&')}`)?.facts.place).toEqual(['venv', 'home', 'cache', 'cloud', 'temp', 'mount']);
  });
  test('writes no value outside its list', () => expect(writeLink({ facts: { os: ['beos'], number: ['5'] } as never })).toBe('v=1'));
});

test.each(['\ud800', 'a b.c', 'constructor'])('no answer of another form is written: %j', (answer) =>
  expect(writeLink({ facts: {}, answers: [answer, 'q.a'] })).toBe('v=1&answer=q.a'),
);

describe('the interpreter', () => {
  test.each(['py', 'py -3', 'py -3.9', 'py -V:3.13', 'py -3.9-32', 'py -3.13-arm64', 'python', 'python3', 'python3.12'])('%s travels', (words) => {
    const python = words.split(' ');
    expect(readLink(writeLink({ facts: {}, python }))).toEqual({ facts: {}, python });
  });
  test('loses its ending on Windows', () => expect(writeLink({ facts: {}, python: ['python3.12.exe'] })).toBe('v=1&python=python3.12'));
  test.each([
    'C:\\Users\\mia\\python.exe',
    '/home/mia/.venv/bin/python',
    './python',
    'python mia.py',
    'python -c x',
    'py -3.9 -m evil',
    'py -V:Mia/3.9',
    'py  -3.9',
    'py\n-3.9',
    'python3.12\n',
    'py-3.9',
    'pythonw',
    'python3.123',
    'sudo python',
    '$(python)',
    '',
  ])('%j stays out, both ways', (words) => {
    expect(writeLink({ facts: {}, python: words.split(' ') })).toBe('v=1');
    expect(readLink(`v=1&python=${encodeURIComponent(words)}`)).toEqual({ facts: {} });
  });
  test('is the first of two', () => expect(readLink('v=1&python=py&python=python')?.python).toEqual(['py']));
});

describe('install arguments that a stranger could misuse stay out, both ways', () => {
  test.each([['git+https://evil.example/x'], ['https://evil.example/x.whl'], ['--index-url=https://evil.example'], ['../x'], ['numpy', '--target=/x']])(
    '%s %s',
    (...request) => {
      expect(writeLink({ facts: {}, request })).toBe('v=1');
      expect(readLink(`#v=1&${request.map((one) => `install=${encodeURIComponent(one)}`).join('&')}`)?.request).toBeUndefined();
    },
  );
});

/** As the first version of the site wrote them, before `verb` and `python`; they stand in forums for ever. */
test.each([
  ['v=1&os=windows&install=-r&install=requirements.txt', { facts: { os: ['windows'] }, request: ['-r', 'requirements.txt'] }],
  ['v=1&level=certain&os=linux&shell=posix&tool=pip&number=Errno%2013&refusal=denied&place=system&hint=user-option&install=rich', undefined],
  ['v=1&answer=system.windows&answer=path.files', { facts: {}, answers: ['system.windows', 'path.files'] }],
  ['v=1&os=linux&install=acme-billing%3D%3D1.0', { facts: { os: ['linux'] }, request: ['acme-billing==1.0'] }],
])('an old link is read as before: %s', (fragment, expected) => {
  const shared = readLink(fragment);
  expect(shared).toEqual(expected ?? shared);
  expect(shared && writeLink(shared)).toBe(fragment);
});

describe('the version of a link', () => {
  test.each([
    ['#v=1', 'ours'],
    ['v=1&os=linux', 'ours'],
    ['#v=1&nothing=known', 'ours'],
    ['#v=2&os=linux', 'other'],
    ['#v=12', 'other'],
    ['#v=1234&os=linux', 'other'],
    [`#v=1&x=${'x'.repeat(2_000)}`, 'other'],
    ['', undefined],
    ['#', undefined],
    ['#check', undefined],
    ['#os=linux&v=1', undefined],
    ['#v=', undefined],
    ['#v=x', undefined],
    ['#v=1x', undefined],
    ['#v=12345', undefined],
    ['#version=1', undefined],
  ] as const)('%s: %s', (fragment, version) => expect(linkVersion(fragment)).toBe(version));
});

test('a fragment of a megabyte costs nothing', () => {
  const fragment = `#v=1&os=linux&${'install=rich&'.repeat(80_000)}`;
  const start = performance.now();
  expect([readLink(fragment), linkVersion(fragment)]).toEqual([undefined, 'other']);
  expect(performance.now() - start).toBeLessThan(20);
});

describe('a hostile fragment', () => {
  test.each(['', '#', '#v=2&os=windows', '#v=2&v=1&os=windows', '#tab-panel-1', '#os=windows', '##v=1', 'v', 'v=1x', '\ud800'])(
    'is none of ours: %s',
    (fragment) => expect(readLink(fragment)).toBeUndefined(),
  );
  test('is none of ours from 2001 characters on', () => {
    expect(readLink(`v=1&os=linux&x=${'x'.repeat(1_985)}`)).toEqual({ facts: { os: ['linux'] } });
    expect(readLink(`v=1&os=linux&x=${'x'.repeat(1_986)}`)).toBeUndefined();
  });
  test('loses every value outside its list', () => {
    expect(readLink('#v=1&os=<script>&shell=fish&number=WinError%20x&level=sure&answer=../../x&place=%E0%A4%A&hint=constructor')).toEqual({ facts: {} });
  });
  test.each(['a.b', 'a-1.b-2', `${'x'.repeat(60)}.${'y'.repeat(60)}`])('keeps the answer %s', (answer) =>
    expect(readLink(`v=1&answer=${answer}`)?.answers).toEqual([answer]),
  );
  test.each(['a', 'a.b.c', '.b', 'a.', 'A.b', 'a_b.c', 'a.b%0A', `${'x'.repeat(61)}.y`, `y.${'x'.repeat(61)}`, '__proto__.x'])(
    'loses the answer %s',
    (answer) => expect(readLink(`v=1&answer=${answer}`)).toEqual({ facts: {} }),
  );
  test('has thirty answers at most', () => {
    const answers = Array.from({ length: 31 }, (_, i) => `answer=q.a${i}`);
    expect(readLink(`v=1&${answers.join('&')}`)?.answers).toHaveLength(30);
  });
  test('does not reach the prototype', () => {
    expect(readLink('#v=1&__proto__=x&constructor=y&toString=z&os=linux')).toEqual({ facts: { os: ['linux'] } });
    expect(readLink('#v=1&os=toString&place=__proto__')).toEqual({ facts: {} });
  });
  test('has the first of two levels', () => expect(readLink('v=1&level=certain&level=likely')).toEqual({ facts: {}, level: 'certain' }));
});
