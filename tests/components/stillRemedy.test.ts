import { describe, expect, test } from 'vitest';
import { asks } from '../../src/components/asks.ts';
import { stillRemedy } from '../../src/components/stillRemedy.ts';
import { idsOf, terminalsOf } from '../../src/islands/page/terminals.ts';
import type { Action, Remedy } from '../../src/vocabulary/content.ts';
import type { System } from '../../src/vocabulary/systems.ts';
import { remedyOf } from '../answering/fixture.ts';

const ALL: readonly System[] = ['windows', 'linux', 'macos'];
const still = (given: Partial<Remedy>, systems = ALL) => stillRemedy(remedyOf('way', given), terminalsOf(systems));
const run = (commands: Action['commands'], more: Partial<Action> = {}): Action => ({ say: 'Run this.', commands, ...more });
const commandsOf = (given: Partial<Remedy>, systems = ALL) =>
  still(given, systems).steps.steps.flatMap(({ commands }) => commands.map(({ text, terminals }) => `${text}${terminals ? ` for ${idsOf(terminals)}` : ''}`));

describe('the commands of a still page', () => {
  test.each([
    ['stand once where they are alike', [run({ any: 'pip list' })], ALL, ['pip list']],
    ['stand once for each terminal that has its own', [run({ windows: 'dir', posix: 'ls' })], ALL, ['dir for powershell cmd git-bash', 'ls for linux macos']],
    ['keep Linux and macOS apart where they differ', [run({ linux: 'apt', macos: 'brew' })], ['linux', 'macos'], ['apt for linux', 'brew for macos']],
    ['are of the systems that are asked for', [run({ windows: 'dir', posix: 'ls' })], ['linux'], ['ls']],
    ['have their blanks', [run({ any: '{python} -m pip install {install}' })], ['linux'], ['python3 -m pip install PACKAGE']],
    ["are pip's where tools have their own", [run({ any: 'pip list', uv: 'uv pip list' })], ['linux'], ['pip list']],
    ["leave out a step of another tool's", [run({ any: 'a' }), run({ any: 'b' }, { tools: ['poetry'] })], ['linux'], ['a']],
  ] as const)('%s', (_name, steps, systems, expected) => expect(commandsOf({ steps }, [...systems])).toEqual(expected));
  test("are the tool's own where the remedy is for that tool alone", () =>
    expect(commandsOf({ tools: ['pipx'], steps: [run({ any: 'pip list', pipx: 'pipx list' })] }, ['linux'])).toEqual(['pipx list']));
});

describe('the commands of other tools', () => {
  const byTool = (steps: readonly Action[], tools?: Remedy['tools']) =>
    still({ steps, tools }, ['linux']).steps.byTool?.map(({ tool, steps: own }) => [tool, ...own.flatMap(({ commands }) => commands.map(({ text }) => text))]);
  test('stand below, for those that have any', () => expect(byTool([run({ any: 'pip list', uv: 'uv pip list' })])).toEqual([['uv', 'uv pip list']]));
  test('include the steps that only they see', () =>
    expect(byTool([run({ any: 'a' }, { tools: ['pip'] }), run({ any: 'b' }, { tools: ['poetry'] })], ['pip', 'poetry'])).toEqual([['poetry', 'b']]));
  test('are none of a tool that the remedy does not serve', () => expect(byTool([run({ any: 'a', uv: 'u' })], ['pip', 'conda'])).toEqual([]));
});

describe('a page asks', () => {
  const asked = (commands: Action['commands'], systems: readonly System[] = ALL) => {
    const { terminals, asksPackage } = asks([still({ steps: [run(commands)] }, systems).steps], terminalsOf(systems));
    return [idsOf(terminals), asksPackage];
  };
  test.each([
    ['for the terminal where commands differ', { windows: 'dir', posix: 'ls' }, ALL, 'powershell cmd git-bash linux macos', false],
    ['for nothing where they are alike', { any: 'pip list' }, ALL, '', false],
    ['for the terminal where a blank is quoted in its own way', { any: 'pip install {install}' }, ['windows'], 'powershell cmd git-bash', true],
    ['for the package alone where there is one shell', { any: 'pip install {install}' }, ['linux', 'macos'], '', true],
    ['for no package where the blank is something else', { any: 'ls {folder}' }, ['linux'], '', false],
  ] as const)('%s', (_name, commands, systems, terminals, asksPackage) => expect(asked(commands, [...systems])).toEqual([terminals, asksPackage]));
});
