import { describe, expect, test } from 'vitest';
import { BLANKS, blanksIn, namesOfBlanks } from '../../src/vocabulary/blanksIn.ts';
import { blankFor, PLACEHOLDERS } from '../../src/vocabulary/placeholders.ts';
import { SHELLS } from '../../src/vocabulary/shells.ts';

describe('the blanks of', () => {
  test.each([
    ['a command with one', 'py -m pip install PACKAGE', ['PACKAGE']],
    ['a command with two', 'py -m pip install --index-url YOUR-INDEX PACKAGE', ['YOUR-INDEX', 'PACKAGE']],
    ['a blank inside a path', 'FOLDER\\Scripts\\python -m pip list', ['FOLDER']],
    ['a blank with something before and behind it', 'mv FOLDER FOLDER-old && apt install python3-PACKAGE', ['FOLDER', 'PACKAGE']],
    ['a blank with a version', 'pip install PACKAGE==1.2', ['PACKAGE']],
    ['a blank in quotes', `rm -rf 'FOLDER'`, ['FOLDER']],
    ['a filled command', 'py -m pip install rich', []],
    ['a variable of cmd', 'echo %PATH%', []],
    ['a variable of a POSIX shell', 'echo "$PATH" "$#{PATH}"'.replace('#', ''), []],
    ['a variable of PowerShell', '$env:PATH', []],
    ['an assignment', 'PATH=/opt pip list', []],
    ['a longer word', 'echo PYTHONPATH PACKAGES', []],
    ['nothing', '', []],
  ])('%s', (_name, command, blanks) => expect(namesOfBlanks(command)).toEqual(blanks));
});

test('the pieces are the whole command', () => {
  const command = 'PACKAGE and FOLDER-old, then FOLDER';
  expect(
    blanksIn(command)
      .map(({ text }) => text)
      .join(''),
  ).toBe(command);
});

test.each(PLACEHOLDERS.flatMap((row) => SHELLS.map((shell) => [row.id, shell, blankFor(row, shell)] as const)))(
  'what stands for {%s} in %s is seen as a blank or is none',
  (_id, _shell, blank) => expect(namesOfBlanks(blank).length > 0).toBe(/[A-Z]{2}/.test(blank)),
);

test.each(BLANKS)('%s is a blank', (word) => expect(blanksIn(word)).toEqual([{ text: word, isBlank: true }]));
