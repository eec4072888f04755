import { describe, expect, test } from 'vitest';
import { shellGaps } from '../../src/table/checks/shellGaps.ts';
import type { Remedy } from './fixture.ts';
import { contentOf } from './fixture.ts';

describe('a gap between shells', () => {
  const gaps = (remedy: Partial<Remedy>) => shellGaps(contentOf({ remedies: { way: remedy } })).map(({ field, mend }) => `${field} ${mend.split(',')[0]}`);
  const run = (commands: Remedy['steps'][number]['commands'], window?: 'cmd' | 'powershell') => [{ say: 'Run this.', commands, ...(window && { window }) }];
  test.each([
    [
      'is a shell of Windows that is missing',
      { systems: ['windows'], steps: run({ powershell: 'p' }) },
      ['steps.0.commands add the command for Windows (cmd)', 'steps.0.commands add the command for Windows (git-bash)'],
    ],
    ['is a system that is missing', { systems: ['windows', 'linux'], steps: run({ windows: 'w' }) }, ['steps.0.commands add the command for Linux (posix)']],
    [
      'is all where the commands are of another system',
      { systems: ['windows'], steps: run({ linux: 'l' }) },
      ['powershell', 'cmd', 'git-bash'].map((shell) => `steps.0.commands add the command for Windows (${shell})`),
    ],
    [
      'is the shell whose window is asked for',
      { systems: ['windows'], steps: run({ powershell: 'p' }, 'cmd') },
      ['steps.0.commands add the command for Windows (cmd)'],
    ],
    [
      'is one of two systems that share a shell',
      { systems: ['linux', 'macos'], steps: run({ linux: 'l' }) },
      ['steps.0.commands add the command for macOS (posix)'],
    ],
    [
      'is a check without one',
      { systems: ['linux'], check: { say: 'Look.', prints: 'x', commands: { windows: 'w' } } },
      ['check.commands add the command for Linux (posix)'],
    ],
    ['is an undo without one', { systems: ['linux'], undo: { say: 'Back.', commands: { windows: 'w' } } }, ['undo.commands add the command for Linux (posix)']],
    ['is none where that shell has one', { systems: ['windows'], steps: run({ cmd: 'c' }, 'cmd') }, []],
    ['is none with one for all', { systems: ['windows', 'linux', 'macos'], steps: run({ any: 'a' }) }, []],
    ['is none with one for each system', { systems: ['windows', 'linux'], steps: run({ windows: 'w', linux: 'l' }) }, []],
    [
      'is none of a check and an undo that have theirs',
      { systems: ['linux'], check: { say: 'Look.', prints: 'x', commands: { posix: 'p' } }, undo: { say: 'Back.', commands: { linux: 'l' } } },
      [],
    ],
    ['is none where an empty command says that there is nothing to run', { systems: ['linux'], steps: run({ linux: '' }) }, []],
    ['is none on a system where the window is not', { systems: ['windows', 'linux'], steps: run({ cmd: 'c' }, 'cmd') }, []],
    ['is none without commands', { systems: ['windows'], steps: [{ say: 'Ask them.' }] }, []],
  ] as const)('%s', (_name, remedy, expected) => expect(gaps(remedy as unknown as Partial<Remedy>)).toEqual(expected));
  test('is told with its file and what to do', () =>
    expect(shellGaps(contentOf({ remedies: { way: { systems: ['windows'], steps: [{ say: 'A.' }, ...run({ cmd: 'c', bash: 'b' })] } } }))).toEqual([
      {
        file: 'content/remedies/way.mdx',
        field: 'steps.1.commands',
        mend: 'add the command for Windows (powershell), or say "window:" where it needs one shell',
      },
    ]));
});

describe('what was written for the other shells of Windows', () => {
  const MEND = 'add the command for "git-bash": it eats backslashes and rewrites /switches (MSYS_NO_PATHCONV=1 keeps them)';
  type Action = Remedy['steps'][number];
  const mends = (action: Action, systems: Remedy['systems'] = ['windows']) =>
    shellGaps(contentOf({ remedies: { way: { systems, steps: [action] } } })).map(({ mend }) => mend);
  const run = (commands: Action['commands'], window?: Action['window']): Action => ({ say: 'Run this.', commands, ...(window && { window }) });
  test.each([
    ['a backslash', run({ windows: '.venv\\Scripts\\python -m pip list' })],
    ['a switch', run({ windows: 'tasklist /m python3*.dll' })],
    ['a switch at the head of a second line', run({ any: 'cd x\n/switch' })],
    ['either in what is for all', run({ any: 'whoami /groups', posix: 'id' })],
  ])('does not do in Git Bash with %s', (_name, action) => expect(mends(action)).toEqual([MEND]));
  test.each([
    ['a command of its own', run({ windows: 'tasklist /m x', 'git-bash': 'MSYS_NO_PATHCONV=1 tasklist /m x' }), undefined],
    ['one of all POSIX shells', run({ windows: 'type a\\b', bash: 'cat a/b' }), undefined],
    ['neither', run({ windows: 'py -m pip install {install}' }), undefined],
    ['a slash inside a word', run({ windows: 'curl https://example.org/x -o x' }), undefined],
    ['another window', run({ windows: 'whoami /groups' }, 'cmd'), undefined],
    ['no Windows', run({ any: 'ls /usr' }), ['linux'] as const],
    ['no command', { say: 'Ask them.' }, undefined],
  ] as const)('does with %s', (_name, action, systems) => expect(mends(action, systems && [...systems])).toEqual([]));
  test('is told of the check of a cause', () => {
    const check = { say: 'Look.', prints: 'x', commands: { windows: 'whoami /groups' } };
    expect(shellGaps(contentOf({ causes: { a: { systems: ['windows'], check } } }))).toEqual([
      { file: 'content/causes/a.mdx', field: 'check.commands', mend: MEND },
    ]);
  });
});
