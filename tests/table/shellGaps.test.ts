import { describe, expect, test } from 'vitest';
import { shellGaps } from '../../src/table/checks/shellGaps.ts';
import type { Remedy } from './fixture.ts';
import { contentOf } from './fixture.ts';

describe('a gap between shells', () => {
  const gaps = (remedy: Partial<Remedy>) => shellGaps(contentOf({ remedies: { way: remedy } })).map(({ field, mend }) => `${field} ${mend.split(',')[0]}`);
  const run = (commands: Remedy['steps'][number]['commands'], window?: 'cmd' | 'powershell') => [{ say: 'Run this.', commands, ...(window && { window }) }];
  test.each([
    ['is a shell of Windows that is missing', { systems: ['windows'], steps: run({ powershell: 'p' }) }, ['steps.0.commands add the command for cmd']],
    ['is a system that is missing', { systems: ['windows', 'linux'], steps: run({ windows: 'w' }) }, ['steps.0.commands add the command for posix']],
    [
      'is all where the commands are of another system',
      { systems: ['windows'], steps: run({ linux: 'l' }) },
      ['steps.0.commands add the command for powershell', 'steps.0.commands add the command for cmd'],
    ],
    ['is the shell whose window is asked for', { systems: ['windows'], steps: run({ powershell: 'p' }, 'cmd') }, ['steps.0.commands add the command for cmd']],
    ['is none where that shell has one', { systems: ['windows'], steps: run({ cmd: 'c' }, 'cmd') }, []],
    ['is none with one for all', { systems: ['windows', 'linux', 'macos'], steps: run({ any: 'a' }) }, []],
    ['is none with one for each system', { systems: ['windows', 'linux'], steps: run({ windows: 'w', linux: 'l' }) }, []],
    ['is none without commands', { systems: ['windows'], steps: [{ say: 'Ask them.' }] }, []],
  ] as const)('%s', (_name, remedy, expected) => expect(gaps(remedy as unknown as Partial<Remedy>)).toEqual(expected));
  test('is told with its file and what to do', () =>
    expect(shellGaps(contentOf({ remedies: { way: { systems: ['windows'], steps: [{ say: 'A.' }, ...run({ cmd: 'c' })] } } }))).toEqual([
      { file: 'content/remedies/way.mdx', field: 'steps.1.commands', mend: 'add the command for powershell, or say "window:" where the step needs one shell' },
    ]));
});
