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
      ['steps.0.commands add the command for Windows (cmd)'],
    ],
    ['is a system that is missing', { systems: ['windows', 'linux'], steps: run({ windows: 'w' }) }, ['steps.0.commands add the command for Linux (posix)']],
    [
      'is all where the commands are of another system',
      { systems: ['windows'], steps: run({ linux: 'l' }) },
      ['steps.0.commands add the command for Windows (powershell)', 'steps.0.commands add the command for Windows (cmd)'],
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
    expect(shellGaps(contentOf({ remedies: { way: { systems: ['windows'], steps: [{ say: 'A.' }, ...run({ cmd: 'c' })] } } }))).toEqual([
      {
        file: 'content/remedies/way.mdx',
        field: 'steps.1.commands',
        mend: 'add the command for Windows (powershell), or say "window:" where it needs one shell',
      },
    ]));
});
