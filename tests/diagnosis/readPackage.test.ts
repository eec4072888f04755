import { describe, expect, test } from 'vitest';
import { readPackage } from '../../src/diagnosis/readPackage.ts';

const packageIn = (text: string, path?: string, request: readonly string[] = []) => readPackage(text, text.length, path, request);

describe('names the package in hand, not the one that was asked for', () => {
  test.each([
    ['the one being uninstalled', 'Installing collected packages: certifi, requests\n  Attempting uninstall: certifi\n', undefined, ['requests'], 'certifi'],
    [
      'the listed one that the path belongs to',
      'Installing collected packages: idna, urllib3, requests\n',
      '/usr/lib/python3/dist-packages/urllib3',
      ['requests'],
      'urllib3',
    ],
    ['the only one in the list', 'Installing collected packages: rich\n', undefined, [], 'rich'],
    ['the owner of a program', '', 'C:\\Python312\\Scripts\\black.exe', [], 'black'],
    ['a distribution known under another name', '', 'C:\\venv\\Lib\\site-packages\\cv2\\cv2.pyd', [], 'opencv-python'],
    ['the one that was asked for, failing all else', '', undefined, ['-U', 'numpy>=1.26'], 'numpy'],
    ['none', '', undefined, [], undefined],
  ] as const)('%s', (_name, text, path, request, expected) => expect(packageIn(text, path, request)).toBe(expected));
});
