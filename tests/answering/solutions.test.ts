import { describe, expect, test } from 'vitest';
import { report } from '../../src/answering/report.ts';
import { shellOf } from '../../src/answering/shellOf.ts';
import { solutionOf, solutionsFor } from '../../src/answering/solutions.ts';
import { told } from '../vocabulary/told.ts';
import { remedyOf, tableOf, verdictOf } from './fixture.ts';

const table = tableOf(
  [remedyOf('first'), remedyOf('windows-only', { systems: ['windows'] }), remedyOf('for-venv', { places: ['venv', 'home'] }), remedyOf('strange')],
  [
    { id: 'a', remedies: ['for-venv', 'windows-only', 'first', 'gone'] },
    { id: 'b', remedies: ['strange'] },
  ],
);
const ids = (facts: Parameters<typeof told>[0], cause = 'a') => solutionsFor(table, cause, told(facts)).map(({ id }) => id);

describe('the remedies of a cause', () => {
  test.each([
    ['keep its order and leave out other systems', { os: ['linux'] }, ['first']],
    ['of the reader’s system come along', { os: ['windows'] }, ['windows-only', 'first']],
    ['of every system come where none is known', {}, ['windows-only', 'first']],
    ['made for a place come up there', { os: ['linux'], place: ['cloud', 'venv'] }, ['for-venv', 'first']],
    ['made for a place stay away elsewhere', { os: ['linux'], place: ['cloud'] }, ['first']],
  ] as const)('%s', (_name, facts, expected) => expect(ids(facts)).toEqual(expected));
  test.each(['nothing', 'constructor', '__proto__', ''])('are none where there is no cause "%s"', (cause) => expect(ids({}, cause)).toEqual([]));
});

describe('a remedy about what the prompt shows', () => {
  const own = tableOf([remedyOf('without-sudo', { prompts: ['sudo', 'root'] }), remedyOf('first')], [{ id: 'a', remedies: ['without-sudo', 'first'] }]);
  test.each([
    ['is offered where it shows it', { prompt: ['venv', 'sudo'] }, ['without-sudo', 'first']],
    ['is offered where it shows another of them', { prompt: ['root'] }, ['without-sudo', 'first']],
    ['is not offered where it shows something else', { prompt: ['venv'] }, ['first']],
    ['is not offered where nothing is shown', {}, ['first']],
  ] as const)('%s', (_name, facts, expected) => expect(solutionsFor(own, 'a', told(facts)).map(({ id }) => id)).toEqual(expected));
});

describe('a remedy that speaks of one application', () => {
  const steps = [
    { say: 'Run this.', tools: ['pip'], commands: { any: '{python} -m pip install {install}' } },
    { say: 'Run that.', tools: ['pipx'], commands: { any: 'pipx install {application}' } },
  ] as const;
  const own = tableOf([remedyOf('x', { steps })], [{ id: 'a', remedies: ['x'] }]);
  const two = { verb: ['install'], request: [['rich', 'shop']], named: [['rich', 'shop']] } as const;
  test.each([
    ['is offered to readers of another step', 'pip', ['x']],
    ['is not offered to readers of that step who asked for two', 'pipx', []],
  ] as const)('%s', (_name, tool, expected) => expect(solutionsFor(own, 'a', told({ ...two, tool: [tool] })).map(({ id }) => id)).toEqual(expected));
});

describe('a remedy made out for the reader', () => {
  const facts = told({ os: ['linux'], request: [['rich']] });
  test('has its commands filled in and nothing that is missing', () =>
    expect(solutionOf(remedyOf('x'), facts)).toEqual({
      id: 'x',
      title: 'Do x',
      summary: 'It helps.',
      risk: 'safe',
      rights: 'none',
      changes: 'Nothing.',
      steps: [{ say: 'Run this.', command: 'python3 -m pip install rich' }],
      check: { say: 'Look.', prints: 'Your name.' },
      undo: { say: 'Remove it.' },
    }));
  test('has commands in check and undo, what cannot be undone, and its letter', () => {
    const commands = { posix: 'ls', windows: 'dir' };
    const remedy = remedyOf('x', {
      check: { say: 'Look.', prints: 'x', commands },
      undo: { say: 'No.', commands, impossible: true },
      letter: 'Please: {package}\n',
    });
    const { check, undo, letter } = solutionOf(remedy, facts);
    expect([check, undo, letter]).toEqual([{ say: 'Look.', prints: 'x', command: 'ls' }, { say: 'No.', command: 'ls', impossible: true }, 'Please: rich']);
  });
  test('has the command of the shell whose window a step asks for', () => {
    const steps = [{ say: 'Open it.', window: 'powershell', commands: { cmd: 'c', powershell: 'p' } }] as const;
    expect(solutionOf(remedyOf('x', { steps }), {}, 'cmd').steps).toEqual([{ say: 'Open it.', command: 'p' }]);
  });
  test('has no command where there is none for the shell', () => {
    const steps = [{ say: 'Run this.', commands: { windows: 'w' } }];
    expect(solutionOf(remedyOf('x', { steps }), facts).steps).toEqual([{ say: 'Run this.' }]);
  });
});

describe('a remedy fits', () => {
  const offered = (given: Parameters<typeof remedyOf>[1], facts: Parameters<typeof told>[0]) =>
    solutionsFor(tableOf([remedyOf('x', given)], [{ id: 'a' }]), 'a', told(facts)).length === 1;
  const steps = (command: string) => ({ steps: [{ say: 'Run this.', commands: { any: command } }] });
  test.each([
    ['its tools', { tools: ['uv'] }, { tool: ['uv'] }, true],
    ['no other tool', { tools: ['uv'] }, { tool: ['poetry'] }, false],
    ['a reader of pip where no tool is told', { tools: ['pip'] }, {}, true],
    ['setup.py and venv as pip', { tools: ['pip'] }, { tool: ['setup.py'] }, true],
    ['nobody of pip with tools of others', { tools: ['uv'] }, {}, false],
    ['nobody whose case rules it out', { 'not-traits': ['not-debian'] }, { trait: ['leftover-name', 'not-debian'] }, false],
    ['the others', { 'not-traits': ['not-debian'] }, { trait: ['leftover-name'] }, true],
    ['nobody who was refused where it does not help', { 'not-places': ['home'] }, { place: ['cloud', 'home'] }, false],
    ['whoever was refused elsewhere', { 'not-places': ['home'] }, { place: ['venv'] }, true],
    ['its numbers', { numbers: ['os error 448'] }, { number: ['os error 448'] }, true],
    ['no other number', { numbers: ['os error 448'] }, { number: ['os error 1314'] }, false],
    ['no number that rules it out', { 'not-numbers': ['os error 448'] }, { number: ['os error 448'] }, false],
    ['what the case shows', { traits: ['container-log'] }, { trait: ['container-log'] }, true],
    ['nobody whose case does not show it', { traits: ['container-log'] }, {}, false],
    ['its verbs', { verbs: ['uninstall'] }, { verb: ['uninstall'] }, true],
    ['no other verb', { verbs: ['uninstall'] }, { verb: ['install'] }, false],
    ['where no verb is told', { verbs: ['install'] }, {}, true],
    ['no verb but an installation where none is told', { verbs: ['config'] }, {}, false],
    ['a package by name', steps('apt install {system-package}'), { request: [['rich']], named: [['rich']] }, true],
    ['no package of an index where a system has its own', steps('apt install {system-package}'), { request: [['--pre', 'rich']], named: [['rich']] }, false],
    ['a package to be upgraded', steps('apt install {system-package}'), { request: [['-U', 'rich']], named: [['rich']] }, true],
    ['a package that is not told', steps('apt install {package}'), {}, true],
    ['no file of requirements where it needs a name', steps('apt install {package}'), { request: [['-r', 'a.txt']] }, false],
    ['one application', steps('pipx install {application}'), { request: [['rich']], named: [['rich']] }, true],
    ['not several packages as an application', steps('pipx install {application}'), { request: [['rich', 'shop']], named: [['rich', 'shop']] }, false],
    [
      'no folder of its own where it makes an environment',
      steps('{new-python} -m pip install {install}'),
      { again: [['install', '--target', 'lib', 'rich']] },
      false,
    ],
    ['no folder of its own where the project is copied', steps('cd ~/copy\n{again}'), { again: [['install', '-t', 'lib', 'rich']] }, false],
    ['a folder of its own elsewhere', steps('{again}'), { again: [['install', '--target', 'lib', 'rich']] }, true],
  ] as const)('%s', (_name, given, facts, fits) => expect(offered(given, facts)).toBe(fits));
});

describe('a step', () => {
  const step = (given: object, facts: Parameters<typeof told>[0]) =>
    solutionOf(remedyOf('x', { steps: [{ say: 'Run this.', ...given }] }), told(facts), 'posix').steps;
  test('is for the tools it names', () => expect([step({ tools: ['uv'] }, {}), step({ tools: ['uv'] }, { tool: ['uv'] }).length]).toEqual([[], 1]));
  test('goes where it only installs and nothing was to be installed', () => {
    expect(step({ commands: { any: 'pip install {install}' } }, { verb: ['list'] })).toEqual([]);
    expect(step({ commands: { any: '{again}' } }, { verb: ['list'], again: [['list']] })).toEqual([{ say: 'Run this.', command: 'python3 -m pip list' }]);
  });
  test('says what else it may print', () => {
    const ifPrints = [{ prints: 'no venv', do: 'Install it.' }];
    expect(step({ 'if-prints': ifPrints }, {})).toEqual([{ say: 'Run this.', ifPrints }]);
    const onWindows = [{ ...ifPrints[0], systems: ['windows'] }];
    expect(step({ 'if-prints': onWindows }, { os: ['linux'] })).toEqual([{ say: 'Run this.' }]);
    expect(step({ 'if-prints': onWindows }, { os: ['windows'] })).toEqual([{ say: 'Run this.', ifPrints }]);
    expect(step({ 'if-prints': onWindows }, {})).toEqual([{ say: 'Run this.', ifPrints }]);
    const ofUv = [{ ...ifPrints[0], tools: ['uv'] }];
    expect(step({ 'if-prints': ofUv }, {})).toEqual([{ say: 'Run this.' }]);
    expect(step({ 'if-prints': ofUv }, { tool: ['uv'] })).toEqual([{ say: 'Run this.', ifPrints }]);
  });
  test('names what it leaves out: its own command once more less than an installation elsewhere', () => {
    const leftOut = [
      { option: '--user', why: 'a', isAlways: false },
      { option: '-q', why: 'b', isAlways: true },
    ];
    const of = (command: string) =>
      step({ commands: { any: command } }, { leftOut: [leftOut], again: [['install', 'rich']] })[0]?.leftOut?.map(({ option }) => option);
    expect([of('{again}'), of('pip install {install}'), of('ls')]).toEqual([['-q'], ['--user', '-q'], undefined]);
    expect(of('pip install --user {install}')).toEqual(['-q']);
  });
});

test.each([
  [{}, 'no refused path stands in the text'],
  [{ path: ['/srv/shop/../x'] }, 'the refused path can be read in more than one way'],
  [{ path: ['/srv/shop/x'] }, 'the refused path does not say plainly which folder of your own that is'],
  [{ path: ['C:\\50%\\.venv\\x'], environment: ['C:\\50%\\.venv'] }, 'this shell has no safe way to write that path'],
  [{ path: ['C:\\p\\.venv\\x'], environment: ['C:\\p\\.venv'] }, undefined],
] as const)('a folder that is left open says why: %j', (facts, why) => {
  const steps = [{ say: 'Run this.', commands: { any: 'icacls {folder}' } }];
  expect(solutionOf(remedyOf('x', { steps }), told(facts), 'cmd').steps[0]?.noFolder).toBe(why);
});

test('an index that cannot be written is named, so that nothing comes from elsewhere unseen', () => {
  const facts = told({ request: [['--index-url', 'https://acme.example/My%20Feed/simple', 'rich']], shell: ['cmd'], os: ['windows'] });
  const [step] = solutionOf(remedyOf('x'), facts).steps;
  expect(step?.command).toBe('py -m pip install PACKAGE');
  expect(step?.leftOut?.map(({ option }) => option)).toEqual(['--index-url https://acme.example/My%20Feed/simple']);
  expect(solutionOf(remedyOf('x'), facts, 'powershell').steps[0]?.leftOut).toBeUndefined();
});

test('where nothing was to be installed, the check is the own command, and nothing is taken out', () => {
  const commands = { any: 'pip show {package}' };
  const { check, undo } = solutionOf(
    remedyOf('x', { check: { say: 'Look.', prints: 'x', commands }, undo: { say: 'Undo.', commands } }),
    told({ verb: ['list'], again: [['list']] }),
  );
  expect(check.command).toBe('python3 -m pip list');
  expect(undo).toEqual({ say: 'Nothing was installed, so there is nothing to take out again.' });
});

test('the shell is the reader’s where it fits the system', () =>
  expect([shellOf(told({ os: ['windows'], shell: ['cmd'] })), shellOf(told({ os: ['windows'] })), shellOf({})]).toEqual(['cmd', 'powershell', 'posix']));

describe('a report', () => {
  const facts = told({ os: ['windows'], shell: ['cmd'], place: ['cloud', 'home'], request: [['rich']] });
  test('has flat facts and the remedies of the first cause, for the reader’s shell', () => {
    const { remedies, ...rest } = report(
      table,
      verdictOf({
        causes: [
          { id: 'b', confidence: 1 },
          { id: 'a', confidence: 0.5 },
        ],
        facts,
      }),
    );
    expect(remedies.map(({ id, steps }) => [id, steps[0]?.command])).toEqual([['strange', 'py -m pip install rich']]);
    expect(rest.facts).toEqual({ os: 'windows', shell: 'cmd', place: ['cloud', 'home'], request: ['rich'] });
    expect([rest.verdict, rest.level]).toEqual(['cause', 'likely']);
  });
  test('names what is left out, each option once, with the reason', () => {
    const leftOut = [[{ option: '--target lib', why: 'a folder of its own', isAlways: false }]] as const;
    expect(report(table, verdictOf({ causes: [{ id: 'a', confidence: 1 }], facts: told({ leftOut, request: [['rich']] }) })).leftOut).toEqual([
      '--target lib: a folder of its own',
    ]);
    expect(report(table, verdictOf({ facts: told({ leftOut }) })).leftOut).toEqual([]);
  });
  test('has no remedy without a cause', () => expect(report(table, verdictOf({ verdict: 'unknown' })).remedies).toEqual([]));
  test('has the shell that is asked for', () =>
    expect(report(table, verdictOf({ causes: [{ id: 'b', confidence: 1 }] }), 'cmd').remedies[0]?.steps[0]?.command).toBe('py -m pip install PACKAGE'));
});
