import { expect, test } from 'vitest';
import type { Solution } from '../../src/answering/solutions.ts';
import { remedyLines, titleOf } from '../../src/cli/remedyLines.ts';
import { BLANKS } from '../../src/vocabulary/blanksIn.ts';

const leftOut = [{ option: '--target lib', why: 'it says where to install', isAlways: false }];
const solution: Solution = {
  ...{ id: 'x', title: 'Make one', summary: 's', risk: 'safe', rights: 'none', changes: 'c', undo: { say: 'Delete it.' } },
  steps: [
    {
      say: 'Make it.',
      command: 'python3 -m venv .venv\npip install PACKAGE',
      leftOut,
      ifPrints: [{ prints: 'ensurepip is not available', do: 'Install python3-venv.' }],
    },
    { say: 'Once more.', leftOut },
  ],
  check: { say: 'List it.', command: 'pip show PACKAGE', prints: 'Its name.' },
};

test('a remedy is told with its risk and rights', () => expect(titleOf(solution)).toBe('Make one (safe; no administrator rights needed)'));
test('a step shows its command, what to fill in, and what to do where it prints something else; what is left out is said once', () =>
  expect(remedyLines(solution)).toEqual([
    '  Make it.',
    '      python3 -m venv .venv\n      pip install PACKAGE',
    '      Replace PACKAGE by the name of what you want to install.',
    '      If it prints "ensurepip is not available": Install python3-venv.',
    '  Once more.',
    '  Left out: --target lib, because it says where to install.',
    '  Check: List it.',
    '      pip show PACKAGE',
    '      Replace PACKAGE by the name of what you want to install.',
    '      Its name.',
  ]));
test('a letter is shown', () => expect(remedyLines({ ...solution, letter: 'Hello,\nbye' })).toContain('      Hello,\n      bye'));
test.each(BLANKS)('%s is explained', (blank) =>
  expect(remedyLines({ ...solution, steps: [{ say: 'Do.', command: `x ${blank}` }] })[2]).toMatch(new RegExp(`^ {6}Replace ${blank} by (?:the|your) `)),
);
