import { expect, test } from 'vitest';
import { dropExamples, withoutExamples } from '../../src/integrations/dropExamples.ts';

test.each([
  ['first', `const rows = [{ example: 'a, b', id: 1 }];`, 'const rows = [{  id: 1 }];'],
  ['last', `const rows = [{ id: 1, example: 'a' }];`, 'const rows = [{ id: 1,  }];'],
  ['alone', `const rows = [{ example: ['-r', "x"] }];`, 'const rows = [{  }];'],
  ['in each row', `const rows = [{ id: 1, example: 'a' }, { id: 2, example: \`b\` }];`, 'const rows = [{ id: 1,  }, { id: 2,  }];'],
])('a row whose example stands %s is shipped without it', (_name, code, shipped) => expect(withoutExamples(code)).toBe(shipped));

test.each([`const text = "example: 'a', x";`, `const { example } = row;`, `const row = { example };`, `const examples = { examples: 'a' };`])(
  'what is no row’s example stays: %s',
  (code) => expect(withoutExamples(code)).toBe(code),
);

test.each([
  ['/x/src/reading/rows.ts', true],
  ['C:\\x\\src\\answering\\rows.ts', true],
  ['/x/src/islands/paster/examples.ts', false],
  ['/x/node_modules/a/src/reading/rows.js', false],
])('%s is looked at: %s', (id, isLookedAt) => {
  const { transform } = dropExamples() as unknown as { readonly transform: (code: string, id: string) => unknown };
  expect(transform(`export const rows = [{ example: 'a' }];`, id) !== undefined).toBe(isLookedAt);
});
