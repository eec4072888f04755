import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../src/table/checks/commandsOf.ts';
import { foreignWords } from '../../src/table/checks/foreignWords.ts';
import { harmfulCommands } from '../../src/table/checks/harmfulCommands.ts';
import { placeholderUse } from '../../src/table/checks/placeholderUse.ts';
import { wideTargets } from '../../src/table/checks/wideTargets.ts';
import { mistakeLine } from '../../src/table/Mistake.ts';
import type { Commands } from '../../src/vocabulary/content.ts';
import { PLACEHOLDERS } from '../../src/vocabulary/placeholders.ts';
import type { Tool } from '../../src/vocabulary/session.ts';
import type { Remedy } from './fixture.ts';
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

const DELETES = 'what is deleted cannot be taken back, and it can be what was there before: give it another name';

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
    ['sudo chown -hR mia .venv', "this also takes the files that were somebody else's before"],
    ['chown -h -R mia {folder}', "this also takes the files that were somebody else's before"],
    ['rmdir /s /q .venv', DELETES],
    ['if exist {venv} rmdir /s /q {venv}', DELETES],
    ['[ -d {venv-old} ] && rm -rf {venv} && mv {venv-old} {venv}', DELETES],
    ['rm -r ~/environments/new', DELETES],
    ['if (Test-Path -LiteralPath {venv}) {Remove-Item -Recurse -LiteralPath {venv}}', DELETES],
    ['Move-Item {venv} old', 'PowerShell reads [ ] in a path as a pattern, but for -LiteralPath'],
    ['sudo apt remove python3-rich', 'this can remove what others need: simulate with -s'],
    ['sudo apt-get autoremove', 'this can remove what others need: simulate with -s'],
    ['uv auth login lab.example --password pw', 'a password in a command stays in the history of the shell'],
    ['pip install -i https://mia:pw@lab.example/simple rich', 'a password in a command stays in the history of the shell'],
  ])('is told: %s', (line, why) => expect(told(line)).toEqual([`${WHERE}: take out "${line}": ${why}`]));
  test.each([
    'sudo apt install python3-pip',
    'chmod 755 x',
    'chmod 700 x',
    'icacls x /grant mia:F',
    'pip install rich',
    'Set-MpPreference -DisableRealtimeMonitoring $false',
    'find {folder} -user root -exec chown -h "$(id -un)" {} +',
    'mv .venv-old .venv',
    'Move-Item -LiteralPath {venv} -Destination {venv-new}',
    'conda env remove --name my-env',
    'apt-get -s remove python3-rich',
    'pip install -i https://lab.example:8080/simple rich',
    'pip install git+ssh://git@lab.example/rich',
  ])('is not %s', (line) => expect(told(line)).toEqual([]));
});

describe('a placeholder', () => {
  const told = (line: string) => placeholderUse(running(line)).map(mistakeLine);
  const quoted = (whole: string) => `${WHERE}: take the quotes from around ${whole}: it is quoted for the reader's shell`;
  test.each([
    ['that nothing fills', 'ls {nothing}', `${WHERE}: nothing fills {nothing}: use one of ${PLACEHOLDERS.map(({ id }) => `{${id}}`).join(', ')}`],
    ['that begins with a capital', 'ls {Install}', `${WHERE}: nothing fills {Install}: use one of ${PLACEHOLDERS.map(({ id }) => `{${id}}`).join(', ')}`],
    ['that is written otherwise', 'ls {new_python}', `${WHERE}: nothing fills {new_python}: use one of ${PLACEHOLDERS.map(({ id }) => `{${id}}`).join(', ')}`],
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
    'mv {venv} "{venv-new}"',
    'find x -exec ls {} +',
    'echo $#{x}'.replace('#', ''),
  ])('may stand so: %s', (line) => expect(told(line)).toEqual([]));
});

describe('what moves, deletes or changes rights', () => {
  const told = (line: string) => wideTargets(running(line)).map(({ mend }) => mend);
  test.each([
    ['mv {path} old', '{path}'],
    ['sudo chown -h mia .', '.'],
    ['rm -rf ..', '..'],
    ['rm -r {venv}/..', '{venv}/..'],
    ['mv .venv/../ x', '.venv/../'],
    ['Rename-Item -LiteralPath C:\\lab\\.. -NewName x', 'C:\\lab\\..'],
    ['find / -name rich -delete', '/'],
    ['sudo find ~ -user root -delete', '~'],
    ['rm -rf ~', '~'],
    ['chmod u+w "$HOME"', '$HOME'],
    ['rm -rf /', '/'],
    ['rmdir /s /q C:\\', 'C:\\'],
    ['Remove-Item -LiteralPath $env:USERPROFILE', '$env:USERPROFILE'],
    ['icacls "%USERPROFILE%" /reset /t', '%USERPROFILE%'],
    ['[ -d x ] && rm -rf x/*', 'x/*'],
    ['sudo find {install} -exec chown -h mia {} +', '{install}'],
  ])('%s is told', (line, word) => expect(told(line)).toEqual([`"${line}" must not be given ${word}: name {venv}, {folder} or one folder written out`]));
  test.each([
    'mv {venv} {venv-old}',
    'Move-Item -LiteralPath {venv} -Destination {venv-old}',
    'mv ~/.cache/pip ~/.cache/pip-old',
    'sudo find {folder} -user root -exec chown -h "$(id -un)" {} +',
    'icacls {folder} /save "$env:USERPROFILE\\rights.txt" /t',
    'ls -ld {path}',
    'find / -name rich',
    'find {folder} -name rich -delete',
    'mv ./a.b ./a..b',
    '{python} -m pip install .',
    'cp -R {path} ~',
  ])('may stand so: %s', (line) => expect(told(line)).toEqual([]));
});

describe("another tool's words", () => {
  const PIP = '{python} -m pip list';
  const told = (remedy: Partial<Remedy>) => foreignWords(contentOf({ remedies: { way: remedy } })).map(({ field, mend }) => `${field} ${mend}`);
  const behind = (...tools: string[]) =>
    `steps.0.commands readers of ${tools.join(', ')} are shown "-m pip" or "-m venv": add each tool's own command, or say for whom it is with "tools:"`;
  const step = (commands: Commands, tools?: Tool[]) => ({ steps: [{ say: 'Run this.', commands, ...(tools && { tools }) }] });
  const OWN = { uv: 'uv pip list', pipx: 'pipx list', poetry: 'poetry show', pipenv: 'pipenv graph', conda: 'conda list' };
  test.each([
    ['to everybody', step({ any: PIP }), [behind('uv', 'pipx', 'poetry', 'pipenv', 'conda')]],
    ['to readers who have no command of their own', step({ any: PIP, ...OWN, uv: undefined }), [behind('uv')]],
    [
      'in one shell',
      { systems: ['windows'], tools: ['pip', 'uv'], ...step({ powershell: 'dir', windows: '{maker} -m venv .venv', bash: 'ls' }) },
      [behind('uv')],
    ],
    ["to a tool's readers, by its own key", step({ any: 'ls', uv: PIP }), [behind('uv')]],
  ] as const)('are told: pip, %s', (_name, remedy, mends) => expect(told(remedy as Partial<Remedy>)).toEqual(mends));
  test('are told in a check and in an undo', () =>
    expect(
      told({
        tools: ['uv'],
        check: { say: 'Look again.', prints: 'Your name.', commands: { any: PIP } },
        undo: { say: 'Take it out.', commands: { any: PIP } },
      }),
    ).toEqual([behind('uv').replace('steps.0', 'check'), behind('uv').replace('steps.0', 'undo')]));
  test.each([
    ['where each tool has its own', step({ any: PIP, ...OWN })],
    ['where the step is for readers of pip', step({ any: PIP }, ['pip'])],
    ['where the remedy is', { tools: ['pip'], ...step({ any: PIP }) }],
    ['where the command is the reader’s own', step({ any: '{again}' })],
    ['on a system that the remedy does not have', step({ any: 'ls', windows: PIP })],
  ] as const)('are none %s', (_name, remedy) => expect(told(remedy as Partial<Remedy>)).toEqual([]));

  const option = ['steps.0.commands an option behind {again} is one tool\'s: say whose with "tools:"'];
  test.each([
    ['for everybody', step({ any: '{again} --proxy http://proxy.example.com' }), option],
    ['for two tools', step({ any: '{again} -v' }, ['uv', 'poetry']), option],
    ['for one tool', step({ any: '{again} --proxy http://proxy.example.com' }, ['pip']), []],
    ['alone, before a line that begins with a dash', step({ any: '{again}\n- x' }), []],
  ] as const)('are looked for in options of the same command again: %s', (_name, remedy, mends) => expect(told(remedy as Partial<Remedy>)).toEqual(mends));
});
