import { describe, expect, test } from 'vitest';
import { readCommand } from '../../src/diagnosis/readCommand.ts';
import { readRequest } from '../../src/diagnosis/readRequest.ts';
import { toolOf } from '../../src/diagnosis/readTool.ts';

describe('finds the command that was typed', () => {
  test.each([
    ['$ pip install numpy', 'pip install numpy'],
    ['C:\\Users\\mia>py -3.11 -m pip install -U pip', 'py -3.11 -m pip install -U pip'],
    ['(venv) PS C:\\proj> pip install "requests[socks]"', 'pip install "requests[socks]"'],
    ['mia@laptop:~$ sudo pip3 install rich', 'sudo pip3 install rich'],
    ['Step 3/8 : RUN pip install -r requirements.txt', 'pip install -r requirements.txt'],
    ['$ pip install numpy Collecting numpy ERROR: no', 'pip install numpy'],
    ['$ python3 setup.py install', 'python3 setup.py install'],
  ])('%s', (text, command) => expect(readCommand(text)?.command).toBe(command));

  test.each([
    "You should consider upgrading via the 'python -m pip install --upgrade pip' command.",
    'To update, run: pip install --upgrade pip',
    'Collecting numpy',
  ])('not in: %s', (text) => expect(readCommand(text)).toBeUndefined());
});

describe('names the tool', () => {
  test.each([
    ['uv pip install x', 'uv'],
    ['pipx install x', 'pipx'],
    ['python -m venv .venv', 'venv'],
    ['py -m pip install x', 'pip'],
    ['python setup.py install', 'setup.py'],
  ])('%s: %s', (command, tool) => expect(toolOf(command)).toBe(tool));
});

describe('keeps what was asked for and nothing else', () => {
  test.each([
    ['pip install numpy', ['numpy']],
    ['pip install -r requirements.txt', ['-r', 'requirements.txt']],
    ['pip install -e .', ['-e', '.']],
    ['pip install "requests[socks]>=2.31"', ['requests[socks]>=2.31']],
    ['pip install --user --upgrade pip', ['--upgrade', 'pip']],
    ['pip install -i https://mia:secret@host/simple numpy', ['numpy']],
    ['pip install --target /opt/x numpy pandas', ['numpy', 'pandas']],
    ['pip install numpy && rm -rf ~', ['numpy']],
    ['pip install $(whoami)', []],
    ['pip install', []],
  ])('%s', (command, request) => expect(readRequest(command)).toEqual(request));
});
