import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../src/table/checks/commandsOf.ts';
import { harmfulCommands } from '../../src/table/checks/harmfulCommands.ts';
import { placeholderUse } from '../../src/table/checks/placeholderUse.ts';
import { mistakeLine } from '../../src/table/Mistake.ts';
import { PLACEHOLDERS } from '../../src/vocabulary/placeholders.ts';
import { contentOf } from './fixture.ts';

const running = (line: string) => contentOf({ remedies: { way: { steps: [{ say: 'Run this.' }, { say: 'And this.', commands: { any: line } }] } } });
const WHERE = 'content/remedies/way.mdx: steps.1.commands.any';

test('every command line is found, with where its author wrote it', () => {
  const content = contentOf({
    causes: { a: { check: { say: 'Look.', prints: 'x', commands: { posix: 'ls\n\ncat x\n', windows: 'dir' } } } },
    remedies: {
      way: {
        steps: [{ say: 'Run this.', commands: { any: 'one' } }],
        check: { say: 'Look.', prints: 'x', commands: { cmd: 'two' } },
        undo: { say: 'Undo it.', commands: { linux: 'three' } },
      },
    },
  });
  expect(commandsOf(content)).toEqual([
    { file: 'content/causes/a.mdx', field: 'check.commands.posix', line: 'ls' },
    { file: 'content/causes/a.mdx', field: 'check.commands.posix', line: 'cat x' },
    { file: 'content/causes/a.mdx', field: 'check.commands.windows', line: 'dir' },
    { file: 'content/remedies/way.mdx', field: 'steps.0.commands.any', line: 'one' },
    { file: 'content/remedies/way.mdx', field: 'check.commands.cmd', line: 'two' },
    { file: 'content/remedies/way.mdx', field: 'undo.commands.linux', line: 'three' },
  ]);
});

describe('a harmful command', () => {
  const told = (line: string) => harmfulCommands(running(line)).map(mistakeLine);
  test.each([
    ['sudo pip install rich', 'sudo pip leaves files that the reader cannot change'],
    ['sudo -H /usr/bin/pip3 install rich', 'sudo pip leaves files that the reader cannot change'],
    ['chmod -R 777 x', 'this opens the folder to everybody'],
    ['chmod 0777 x', 'this opens the folder to everybody'],
    ['icacls x /grant Everyone:F', 'this gives everybody full control'],
    ['pip install --break-system-packages rich', 'this can break the operating system'],
    ['Set-MpPreference -DisableRealtimeMonitoring $true', 'this switches protection off'],
  ])('is told: %s', (line, why) => expect(told(line)).toEqual([`${WHERE}: take out "${line}": ${why}`]));
  test.each([
    'sudo apt install python3-pip',
    'chmod 755 x',
    'chmod 700 x',
    'icacls x /grant mia:F',
    'pip install rich',
    'Set-MpPreference -DisableRealtimeMonitoring $false',
  ])('is not %s', (line) => expect(told(line)).toEqual([]));
});

describe('a placeholder', () => {
  const told = (line: string) => placeholderUse(running(line)).map(mistakeLine);
  const quoted = (whole: string) => `${WHERE}: take the quotes from around ${whole}: it is quoted for the reader's shell`;
  test.each([
    ['that nothing fills', 'ls {nothing}', `${WHERE}: nothing fills {nothing}: use one of ${PLACEHOLDERS.map(({ id }) => `{${id}}`).join(', ')}`],
    ['in single quotes', "ls '{path}'", quoted('{path}')],
    ['in double quotes', 'ls "{folder}" x', quoted('{folder}')],
    ['in quotes as the second of two', 'cp {path} "{folder}"', quoted('{folder}')],
  ])('%s is told', (_name, line, mistake) => expect(told(line)).toEqual([mistake]));
  test.each([
    '{python} -m pip install {install}',
    'ls {path}',
    'ls "x{path}"',
    'ls "{path}',
    `ls "{path}'`,
    'ls {path} "x"',
    '"{python}" x',
    'mv {venv} "{venv-old}"',
    'echo $#{x}'.replace('#', ''),
  ])('may stand so: %s', (line) => expect(told(line)).toEqual([]));
});
