import { expect, test } from 'vitest';
import { bareName } from '../../src/answering/bareName.ts';

test.each([
  ['rich', 'rich'],
  ['PyYAML', 'pyyaml'],
  ['scikit-image', 'scikit-image'],
  ['psycopg2_binary', 'psycopg2-binary'],
  ['requests[socks]>=2.31', 'requests'],
  ['rich==13.7.1', 'rich'],
  ['rich ; python_version < "3.9"', 'rich'],
  ["uvloop; sys_platform != 'win32'", 'uvloop'],
  [`rich @ https://pypi.org/${'x'.repeat(80)}.whl`, 'rich'],
  ['rich(>=13)', 'rich'],
  ['cartopy=0.23', 'cartopy'],
  ['r', 'r'],
  ['2to3', '2to3'],
  ['a'.repeat(80), 'a'.repeat(80)],
])('the bare name of %s is %s', (requirement, name) => expect(bareName(requirement)).toBe(name));

test.each([
  'distutils-', // apt would remove it
  'distutils-[x]',
  '-y',
  '--yes',
  '-rich',
  'a..b',
  'a--b',
  'a-_b',
  'zope.interface',
  'requirements.txt',
  '.',
  '.[dev]',
  './rich',
  'C:\\rich',
  'git+https://example.org/rich.git',
  'https://example.org/rich.whl',
  'rich shop',
  'rich -y',
  'rich&&shop',
  'rich\n',
  'rich\u00a0',
  '$(shop)',
  'naïve',
  'ｒｉｃｈ',
  '\u212aeras',
  'rich\u200b',
  '\ud800',
  '',
  'PACKAGE',
  'FILE',
  'a'.repeat(81),
])('%j has none', (requirement) => expect(bareName(requirement)).toBeUndefined());

test('a long name costs nothing', () => {
  const start = performance.now();
  bareName(`${'a-'.repeat(1_000_000)}!`);
  expect(performance.now() - start).toBeLessThan(1_000);
});
