import { expect, test } from 'vitest';
import { namesIn } from '../../src/vocabulary/namesIn.ts';

test.each([
  [['rich'], ['rich']],
  [
    ['rich==13.0', 'requests[socks]>=2', 'shop'],
    ['rich', 'requests', 'shop'],
  ],
  [['--upgrade', 'rich'], ['rich']],
  [['-r', 'requirements.txt', '-c', 'limits.txt', '-e', '.'], []],
  [['--index-url', 'YOUR-INDEX', 'rich'], ['rich']],
  [['--upgrade-strategy', 'eager', '--no-binary', 'numpy', '--group', 'dev', 'rich'], ['rich']],
  [['PACKAGE', 'FILE'], []],
  [['--index-url', 'YOUR-INDEX', 'PACKAGE'], []],
  [['pyproject.toml', './shop', 'shop-1.0.whl', 'git+https://example.org/shop'], []],
  [['--lab', 'rich'], []],
])('the names in %j are %j', (request, names) => expect(namesIn(request)).toEqual(names));

test('options mean what their tool means by them', () => {
  expect(namesIn(['-n', 'lab', 'rich'], 'conda')).toEqual(['rich']);
  expect(namesIn(['-n', 'lab', 'rich'], 'uv')).toEqual(['lab', 'rich']);
});
