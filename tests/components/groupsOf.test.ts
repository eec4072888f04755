import { expect, test } from 'vitest';
import { grouped, groupsOf } from '../../src/components/groupsOf.ts';

test.each([
  ['permission', ['windows'], ['windows']],
  ['permission', ['macos', 'linux'], ['linux', 'macos']],
  ['permission', ['linux', 'macos', 'windows'], ['any']],
  ['lookalike', ['windows'], ['looks-alike']],
] as const)('%s on %s is found under %s', (family, systems, groups) => expect(groupsOf({ family, systems })).toEqual(groups));

test('groups without entries are left out, names stand in order', () => {
  const entry = (short: string) => ({ data: { family: 'permission', systems: ['macos'], short } }) as const;
  expect(grouped([entry('b'), entry('A')]).map(({ id, entries }) => [id, entries.map(({ data }) => data.short)])).toEqual([['macos', ['A', 'b']]]);
});
