import { expect, test } from 'vitest';
import { knownBy } from '../../src/components/knownBy.ts';
import { tabTitle } from '../../src/components/tabTitle.ts';

test.each([
  ["[WinError 5] Access is denied: 'c:\\x'", 'WinError 5'],
  ["ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'", 'Errno 13'],
  ['failed to create directory `/x`: Permission denied (os error 13)', 'os error 13'],
  ['ERROR: HTTP error 403 while getting https://…', 'HTTP 403'],
  ['error: externally-managed-environment', 'externally-managed-environment'],
  ['Python was not found; run without arguments to install from the Microsoft Store, or disable', 'Python was not found; run without'],
])('%s is known by %s', (message, known) => expect(knownBy([message, '[Errno 2] x'])).toBe(known));

test('a tab says what people search for, and the short name', () =>
  expect(tabTitle({ short: 'Python for all users', messages: ['[WinError 5] Access is denied'] })).toBe('WinError 5 · Python for all users | Access Granted'));
