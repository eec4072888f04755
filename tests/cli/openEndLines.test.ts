import { describe, expect, test } from 'vitest';
import { openEndLines } from '../../src/cli/openEndLines.ts';
import { printVerdict } from '../../src/cli/printVerdict.ts';
import { diagnose } from '../../src/judging/diagnose.ts';
import { table } from '../content/compiled.ts';

const said = (text: string): string => openEndLines(table, diagnose(table, [text]));
const PLEA = 'The line with a number in brackets and a path tells most.';

test('says what was read, and that no article fits', () =>
  expect(said("$ pip install shop\nERROR: Could not install packages due to an OSError: [Errno 20] Not a directory: '/data/x'")).toMatch(
    /^Read: \[Errno 20\] Not a folder at '\/data\/x' while pip was installing shop on Linux\./,
  ));
test('asks one question with its answers, and names what comes near in a place of its own', () => {
  const parts = said('[WinError 5] Access is denied').split('\n\n');
  expect(parts[0]).toBe(
    'Read: [WinError 5] Access denied on Windows.\nNothing here shows that a Python package was being installed: paste the command and the lines above as well.',
  );
  expect(parts[1]).toMatch(/\?\n( {2}- .+\n){2,} {2}Answer it at \/ask\/windows-path\/$/);
  expect(parts[2]).toMatch(/^What comes near; nothing here shows that it is one of these:\n( {2}- .+: \/causes\/[a-z-]+\/\n?)+$/);
});
test('answers a step that failed with what to do now', () => {
  const parts = said('A virtual environment already exists at `.venv`. Do you want to replace it? [y/n]').split('\n\n');
  expect(parts[0]).toMatch(/^A step of "[A-Z].+" printed this:\n {2}Answer n\./);
  expect(parts).toHaveLength(1);
});
test('is nothing where a cause is named', () => expect(said("$ pip install shop\n[Errno 13] Permission denied: '/usr/lib/x'")).toBe(''));

describe('the plea for the line with a number and a path', () => {
  const print = (text: string): string => printVerdict(table, diagnose(table, [text]), text);
  test.each(['$ pip install shop', 'ERROR: Could not install packages due to an OSError'])('stands where neither was read: %s', (text) =>
    expect(print(text)).toContain(PLEA),
  );
  test.each([
    "C:\\WINDOWS\\system32>pip install shop\nERROR: [WinError 5] Access is denied: 'C:\\\\Program Files\\\\Python312\\\\Lib\\\\site-packages\\\\shop'",
    "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'C:\\\\Users\\\\mia\\\\OneDrive\\\\shop\\\\.venv\\\\Lib\\\\site-packages\\\\rich\\\\box.py'",
    "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'D:\\\\Dropbox\\\\shop\\\\.venv\\\\Lib\\\\site-packages\\\\rich\\\\box.py'",
    "ERROR: Could not install packages due to an OSError: [Errno 1] Operation not permitted: '/mnt/c/shop/.venv/lib/python3.11/site-packages/rich'",
    "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/.local'\nCheck the permissions.",
    "ERROR: Could not install packages due to an OSError: [Errno 30] Read-only file system: '/data/x'",
    'bash: /usr/bin/pip: Permission denied',
    'File C:\\shop\\.venv\\Scripts\\Activate.ps1 cannot be loaded because running scripts is disabled on this system.',
    "'pip' is not recognized as an internal or external command,\noperable program or batch file.",
    'EnvironmentNotWritableError: The current user does not have write permissions to the target environment.\n  environment location: /opt/conda',
    '[WinError 5] Access is denied',
    'Consider using the `--user` option or check the permissions.',
  ])('does not stand where one was, or where there is none to be had: %s', (text) => {
    expect(print(text)).not.toContain(PLEA);
    expect(print(text)).not.toContain('not about installing');
  });
});
