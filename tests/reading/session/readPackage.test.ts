import { describe, expect, test } from 'vitest';
import { readPackage } from '../../../src/reading/session/readPackage.ts';

const packageIn = (text: string, path?: string, request: readonly string[] = []) => readPackage(text, text.length, path, request);
const LIST = 'Installing collected packages: idna, urllib3, requests\n';

describe('names the package in hand, not the one that was asked for', () => {
  test.each([
    ['the one being uninstalled', 'Installing collected packages: certifi, requests\n  Attempting uninstall: certifi\n', undefined, ['requests'], 'certifi'],
    ['the last one being uninstalled', `${LIST}  Attempting uninstall: idna\n  Attempting uninstall: urllib3\n`, undefined, [], 'urllib3'],
    ['the listed one that the path belongs to', LIST, '/usr/lib/python3/dist-packages/urllib3', ['requests'], 'urllib3'],
    ['the listed one that is nearly the path’s', 'Installing collected packages: idna, PyYAML\n', '/x/site-packages/yaml/x.py', [], 'PyYAML'],
    [
      'the listed one whose name the path shortens',
      'Installing collected packages: idna, python-dateutil\n',
      '/x/site-packages/dateutil/x.py',
      [],
      'python-dateutil',
    ],
    [
      'the listed one spelled otherwise',
      'Installing collected packages: a, typing-extensions\n',
      '/x/site-packages/typing_extensions.py',
      [],
      'typing-extensions',
    ],
    ['the same name rather than a like one', 'Installing collected packages: rich-shop, rich\n', '/x/site-packages/rich/x.py', [], 'rich'],
    ['the one that was asked for as its path says', '', '/x/site-packages/Rich/x.py', ['rich'], 'rich'],
    ['the only one in the list', 'Installing collected packages: rich\n', undefined, [], 'rich'],
    ['the only one in the last list', `${LIST}Installing collected packages: rich\n`, undefined, [], 'rich'],
    ['the first of a list, failing all else', LIST, undefined, ['requests'], 'idna'],
    ['the owner of a program', '', 'C:\\Python312\\Scripts\\black.exe', [], 'black'],
    ['the one in hand rather than the path’s', 'Attempting uninstall: rich\n', '/x/site-packages/shop/x.py', [], 'rich'],
    ['a wheel', ' /tmp/shop_rich-1.0-py3-none-any.whl', undefined, [], 'shop_rich'],
    ['the last one collected', 'Collecting rich\nCollecting shop>=2\n', undefined, ['rich'], 'shop'],
    ['no scheme that is collected', 'Collecting git+https://acme.example/x\n', undefined, [], undefined],
    ['not one collected beside a list', `Collecting shop\n${LIST}`, undefined, [], 'idna'],
    ['the one that was asked for, failing all else', '', undefined, ['numpy'], 'numpy'],
    ['no Python that conda was asked for', '', undefined, ['python'], undefined],
    ['one that a command mentions', 'pip install --upgrade rich', undefined, [], 'rich'],
    ['one that already was there', 'Requirement already satisfied: rich in /usr/lib', undefined, [], 'rich'],
    ['one in the address of an index', 'GET https://acme.example/simple/rich/ 403', undefined, [], 'rich'],
    ['none', '', undefined, [], undefined],
    ['a name of a prototype', 'Attempting uninstall: constructor\n', undefined, [], 'constructor'],
  ] as const)('%s', (_name, text, path, request, expected) => expect(packageIn(text, path, request)).toBe(expected));
});

describe('without an error', () => {
  test('the request goes before what was collected', () => expect(readPackage('Collecting idna\n', undefined, undefined, ['rich'])).toBe('rich'));
  test('what was uninstalled goes before the request', () => expect(readPackage('Attempting uninstall: idna\n', undefined, undefined, ['rich'])).toBe('idna'));
  test('what was collected counts where nothing was asked for', () => expect(readPackage('Collecting idna\n', undefined, undefined, [])).toBe('idna'));
});

describe('only what stands before the error counts', () => {
  test('up to its end', () => expect(readPackage('Collecting rich\nOOPS\nCollecting shop\n', 20, undefined, [])).toBe('rich'));
  test('200000 characters back and no further', () => {
    const text = `Attempting uninstall: rich\n`;
    expect(packageIn(text + ' '.repeat(200_000 - text.length))).toBe('rich');
    expect(packageIn(text + ' '.repeat(200_001 - text.length))).toBeUndefined();
  });
});

describe('a name ends at', () => {
  test.each([
    ['its version', 'Uninstalling rich-13.0:', 'rich'],
    ['an operator', 'Cannot uninstall rich==13.0', 'rich'],
    ['a quote', "Cannot uninstall 'rich'.", 'rich'],
    ['a full stop', 'No matching distribution found for rich.', 'rich'],
    ['extras', 'Failed to install rich[all]', 'rich'],
    ['a bracket', 'Building wheel for rich(x)', 'rich'],
    ['the end', 'Building wheels for collected packages: rich', 'rich'],
    ['no dot or hyphen of its own', 'Cannot uninstall zope.inter-face 5', 'zope.inter-face'],
  ])('%s', (_name, text, expected) => expect(packageIn(text)).toBe(expected));
});
