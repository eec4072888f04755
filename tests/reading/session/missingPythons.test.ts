import { describe, expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { noSuchPrograms } from '../../../src/reading/session/noSuchPrograms.ts';

const pythonIn = (text: string): string | undefined => read(text).facts.python?.[0]?.value.join(' ');
const traitsIn = (text: string): readonly string[] => (read(text).facts.trait ?? []).map(({ value }) => value);

const WINDOWS = "'python' is not recognized as an internal or external command,\noperable program or batch file.";

describe('a name that was not found is the one of no command', () => {
  test.each([
    ["PS C:\\shop> py -m pip install rich\npy : The term 'py' is not recognized as the name of a cmdlet", 'python'],
    [`C:\\shop> python -m pip install rich\n${WINDOWS}`, 'py'],
    [`C:\\shop> python3 -m pip install rich\n'python3' is not recognized as an internal or external command`, 'py'],
    ['C:\\shop> python -m pip install rich\nPython was not found; run without arguments to install from the Microsoft Store', undefined],
    ['C:\\shop> py -3.9 -m pip install rich\nNo suitable Python runtime found', 'py'],
    ['C:\\shop> py -3.9 -m pip install rich\nRequested Python version (3.9) not installed, use -0 for available pythons', 'py'],
    ['$ python -m pip install rich\nbash: python: command not found', 'python3'],
    ['$ python3.12 -m pip install rich\nbash: python3.12: Kommando nicht gefunden.', 'python3'],
    ['$ python3 -m pip install rich\nzsh: command not found: python3', 'python'],
    ['$ python3 -m pip install rich\nbash: python: command not found', 'python3'],
    ['$ pip install rich\nbash: pip: command not found', undefined],
    ["/srv/shop/bin/python3 -m pip install rich\nbash: python3: command not found\nERROR: '/srv/shop/lib/python3.12/site-packages/x'", '/srv/shop/bin/python3'],
  ])('%s', (text, python) => expect(pythonIn(text)).toBe(python));
});

describe('no name is left', () => {
  test.each([
    ['C:\\shop> py -m pip install rich\nNo installed Python found!', true],
    ['C:\\shop> py -m pip install rich\nNo suitable Python runtime found', true],
    [`C:\\shop> python -m pip list\n${WINDOWS}\nC:\\shop> py -m pip list\n'py' is not recognized as an internal or external command`, true],
    ['bash: python3: command not found\nbash: python: command not found', true],
    ['C:\\shop> py -3.9 -m pip install rich\nNo suitable Python runtime found', false],
    [`C:\\shop> python -m pip list\n${WINDOWS}`, false],
    ['bash: python3: command not found', false],
  ])('%s', (text, isSo) => expect(traitsIn(text).includes('no-python-left')).toBe(isSo));
});

describe('a program that was not found', () => {
  test.each([
    ['bash: uv: Kommando nicht gefunden.', 'uv'],
    ['bash: pip3.12 : commande introuvable', 'pip3.12'],
    ["'pip.exe' is not recog\nnized as", undefined],
    ["'pip' is not\nrecognized as an internal", 'pip'],
    ['bash：pip：未找到命令', 'pip'],
    ['‘pip’ n’est pas reconnu en tant que commande interne', 'pip'],
    ['bash: gcc: command not found', undefined],
    ['bash: /srv/venv/bin/pip: command not found', undefined],
    ['bash: mypip: command not found', undefined],
    ['zsh: command not found: pip-tools', undefined],
  ])('%s', (text, program) => expect(noSuchPrograms(read(text).text.cleaned.text)[0]?.program).toBe(program));
});

test.each([
  ['bash: uv: command not found', 'no-such-tool'],
  ['zsh: command not found: mamba', 'no-such-tool'],
  ['bash: pip3.12: command not found', 'no-such-program'],
  ['bash: virtualenv: Kommando nicht gefunden.', 'no-such-maker'],
])('%s: %s', (text, trait) => expect(traitsIn(text)).toEqual([trait]));
