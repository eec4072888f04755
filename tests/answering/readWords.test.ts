import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/answering/readWords.ts';
import { told } from '../vocabulary/told.ts';

type Values = Parameters<typeof told>[0];
const words = (values: Values): string => readWords(told(values)).join(' ');

describe('what was read', () => {
  test.each<[string, Values, string]>([
    [
      'is one phrase',
      {
        os: ['linux'],
        tool: ['pip'],
        number: ['Errno 30'],
        refusal: ['read-only'],
        path: ['/opt/x'],
        place: ['system'],
        operation: ['writing'],
        request: [['rich']],
      },
      "[Errno 30] Read-only file system at '/opt/x' while pip was installing rich on Linux",
    ],
    ['leaves out what is not known', { number: ['WinError 5'] }, '[WinError 5]'],
    ['is nothing where nothing is known', {}, ''],
  ])('%s', (_name, values, phrase) => expect(words(values)).toBe(phrase));
});

describe('a refusal', () => {
  test.each<[Values, string]>([
    [{ number: ['WinError 5'], refusal: ['denied'] }, '[WinError 5] Access denied'],
    [{ number: ['Errno 13'], refusal: ['denied'] }, '[Errno 13] Permission denied'],
    [{ number: ['os error 5'], refusal: ['denied'] }, 'Access denied (os error 5)'],
    [{ number: ['os error 5'] }, 'An error (os error 5)'],
    [{ number: ['HTTP 403'], refusal: ['unauthorised'] }, 'HTTP 403'],
    [{ refusal: ['in-use'] }, 'Used by another process'],
  ])('%j is “%s”', (values, phrase) => expect(words(values)).toBe(phrase));
});

describe('a path', () => {
  test.each<[Values, string]>([
    [{ path: ['C:\\shop\\x'], place: ['cloud', 'venv'] }, "at 'C:\\shop\\x' (a synchronised folder)"],
    [{ path: ['/mnt/c/x'], place: ['venv', 'mount'] }, "at '/mnt/c/x' (a drive of another system)"],
    [{ path: ['/opt/x'], place: ['system'] }, "at '/opt/x'"],
    [{ place: ['cloud'] }, ''],
  ])('%j is “%s”', (values, phrase) => expect(words(values)).toBe(phrase));
});

describe('what was going on', () => {
  test.each<[Values, string]>([
    [{ tool: ['uv'], verb: ['install'], request: [['-r', 'x.txt']] }, 'while uv was installing -r x.txt'],
    [{ tool: ['uv'], verb: ['install'] }, 'while uv was installing'],
    [{ tool: ['pip'], package: ['idna'] }, 'while pip was installing idna'],
    [{ package: ['idna'] }, ''],
    [{ tool: ['pip'], verb: ['uninstall'], package: ['idna'] }, 'while pip was uninstalling'],
    [{ tool: ['poetry'], verb: ['sync'] }, 'while Poetry was installing what the project asks for'],
    [{ tool: ['venv'], verb: ['venv'] }, 'while Python was making an environment'],
    [{ tool: ['pip'], operation: ['removing'] }, 'while pip was removing files'],
    [{ operation: ['connecting'] }, 'while connecting'],
    [{ tool: ['conda'] }, ''],
    [{ tool: ['pip'], trait: ['program-start'] }, 'when a program was to be started'],
    [{ tool: ['pip'], request: [['x'.repeat(60)]] }, `while pip was installing ${'x'.repeat(48)}…`],
  ])('%j is “%s”', (values, phrase) => expect(words(values)).toBe(phrase));
});
