import { describe, expect, test } from 'vitest';
import { readCommand } from '../../../src/reading/session/readCommand.ts';
import { readPython } from '../../../src/reading/session/readPython.ts';
import { readTool, toolOf } from '../../../src/reading/session/readTool.ts';

describe('finds the command that was typed', () => {
  test.each([
    ['$ pip install numpy', 'pip install numpy'],
    ['pip install numpy', 'pip install numpy'],
    ['ok\npip install numpy  \nCollecting numpy', 'pip install numpy'],
    ['C:\\Users\\mia>py -3.11 -m pip install -U pip', 'py -3.11 -m pip install -U pip'],
    ['(venv) PS C:\\proj> pip install "requests[socks]"', 'pip install "requests[socks]"'],
    ['(shop) pip install rich', 'pip install rich'],
    ['mia@laptop:~$ sudo pip3 install rich', 'sudo pip3 install rich'],
    ['mia@laptop:~$ sudo -H pip3 install rich', 'sudo -H pip3 install rich'],
    ['Step 3/8 : RUN pip install -r requirements.txt', 'pip install -r requirements.txt'],
    ['cd shop && pip install rich', 'pip install rich'],
    ['+ pip install rich', 'pip install rich'],
    ['❯ uv add rich', 'uv add rich'],
    ['$ C:\\shop\\Scripts\\pip.exe install rich', 'C:\\shop\\Scripts\\pip.exe install rich'],
    ['$ pip install numpy Collecting numpy ERROR: no', 'pip install numpy'],
    ['$ python3 setup.py install', 'python3 setup.py install'],
    ['$ sudo python setup.py develop', 'sudo python setup.py develop'],
    ['$ python -m venv .venv', 'python -m venv .venv'],
    ['> py -3.12 -m virtualenv shop', 'py -3.12 -m virtualenv shop'],
    ['$ conda create -n shop', 'conda create -n shop'],
  ])('%s', (text, command) => expect(readCommand(text)?.command).toBe(command));

  test.each([
    "You should consider upgrading via the 'python -m pip install --upgrade pip' command.",
    'To update, run: pip install --upgrade pip',
    'you can run\npip install rich',
    'Running:\npip install rich',
    'Collecting numpy',
    'please pip install numpy',
    'pip installed numpy',
    '$ pip list',
    '',
  ])('not in: %j', (text) => expect(readCommand(text)).toBeUndefined());

  test('that is the last one', () => {
    expect(readCommand('$ pip install rich\n$ pip install shop\ndone')).toEqual({ command: 'pip install shop', start: 21, end: 37 });
    expect(readCommand('$ python setup.py install\n$ pip install rich')?.command).toBe('pip install rich');
    expect(readCommand('$ pip install rich\n$ python setup.py install')?.command).toBe('python setup.py install');
  });
  test('that is the last one before a quoted one', () => expect(readCommand('$ pip install rich\nrun:\npip install shop')?.command).toBe('pip install rich'));
  test('that is quoted further before', () => expect(readCommand(`run:${' '.repeat(40)}\npip install rich`)?.command).toBe('pip install rich'));
  test('up to 400 characters behind its verb', () => expect(readCommand(`pip install ${'a'.repeat(500)}`)?.command).toHaveLength(411));
});

describe('names the tool', () => {
  test.each([
    ['uv pip install x', 'uv'],
    ['pipx install x', 'pipx'],
    ['sudo pipx install x', 'pipx'],
    ['python -m venv .venv', 'venv'],
    ['py -m pip install x', 'pip'],
    ['python setup.py install', 'setup.py'],
    ['npm install', undefined],
  ])('%s: %s', (command, tool) => expect(toolOf(command)).toBe(tool));
  test('by the command before the text', () => expect(readTool('pipx', 'uv add rich')).toBe('uv'));
  test('by the text where the command tells none', () =>
    expect([readTool('pipx', 'make'), readTool('pipx', undefined), readTool('pipx', '')]).toEqual(['pipx', 'pipx', 'pipx']));
  test('of none where nothing tells', () => expect(readTool('npm', undefined)).toBeUndefined());
});

describe('names the interpreter as it was typed', () => {
  test.each([
    ['py -3.11 -m pip install x', 'py -3.11'],
    ['python3.12 -m pip install x', 'python3.12'],
    ['python.exe -m pip install x', 'python.exe'],
    ['sudo python3 -m pip install x', 'python3'],
    ['.venv/bin/python -m pip install x', undefined],
    ['python -m venv x', undefined],
    ['pip install x', undefined],
  ])('%s: %s', (command, python) => expect(readPython(command)).toBe(python));
});
