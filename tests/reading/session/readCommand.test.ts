import { describe, expect, test } from 'vitest';
import { PROGRAMS } from '../../../src/reading/session/command/readCall.ts';
import { readCommand } from '../../../src/reading/session/readCommand.ts';
import { readTool } from '../../../src/reading/session/readTool.ts';
import { VERB_ROWS } from '../../../src/reading/session/tools/toolRows.ts';

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
    '',
  ])('not in: %j', (text) => expect(readCommand(text)).toBeUndefined());

  test('that is the last one', () => {
    expect(readCommand('$ pip install rich\n$ pip install shop\ndone')).toMatchObject({ command: 'pip install shop', start: 21, end: 37, isPrompted: true });
    expect(readCommand('$ python setup.py install\n$ pip install rich')?.command).toBe('pip install rich');
    expect(readCommand('$ pip install rich\n$ python setup.py install')?.command).toBe('python setup.py install');
  });
  test('that is the last one before a quoted one', () => expect(readCommand('$ pip install rich\nrun:\npip install shop')?.command).toBe('pip install rich'));
  test('that is quoted further before', () => expect(readCommand(`run:${' '.repeat(40)}\npip install rich`)?.command).toBe('pip install rich'));
  test('that stands at a prompt before what a program advises', () =>
    expect(readCommand('$ pip install rich\nerror: externally-managed-environment\n    python3 -m pip install xyz')?.command).toBe('pip install rich'));
  test('that was typed before the failure, not what was looked at afterwards', () => {
    const text = '$ pip install rich\nERROR: [Errno 13] refused\n$ pip list\n$ pip install shop';
    expect(readCommand(text, 'posix', text.indexOf('ERROR'))?.command).toBe('pip install rich');
    expect(readCommand(text.replace('$ pip install shop', ''), 'posix')?.command).toBe('pip install rich');
    expect(readCommand('$ pip list')?.command).toBe('pip list');
  });
  test('that upgrades pip, where pip could not be replaced', () => {
    const text = '$ pip install -U pip\n$ pip install rich\nERROR';
    expect([readCommand(text, 'posix', 45, true)?.command, readCommand(text, 'posix', 45)?.command]).toEqual(['pip install -U pip', 'pip install rich']);
    expect(readCommand('$ pip install rich', 'posix', undefined, true)?.command).toBe('pip install rich');
  });
  test('over several lines, as its shell goes on', () => {
    expect(readCommand('C:\\x>pip install ^\nMore? "a>=1" ^\nMore? b\nCollecting a', 'cmd')?.command).toBe('pip install ^\nMore? "a>=1" ^\nMore? b');
    expect(readCommand('PS C:\\x> pip install `\n>> a\nCollecting a', 'powershell')?.command).toBe('pip install `\n>> a');
    expect(readCommand('$ pip install \\\n>   a\nCollecting a')?.command).toBe('pip install \\\n>   a');
  });
  test.each([
    ['PS C:\\x> & "C:/Program Files/Py/python.exe" -m pip install rich', 'powershell', '"C:/Program Files/Py/python.exe" -m pip install rich'],
    ['C:\\x>"C:\\Program Files\\Py\\python.exe" -m pip install rich', 'cmd', '"C:\\Program Files\\Py\\python.exe" -m pip install rich'],
    ['2026-05-14T08:12:03.4411302Z pip install rich', 'posix', 'pip install rich'],
    ['2026-05-14T08:12:03.4411302Z + pip install rich', 'posix', 'pip install rich'],
    ['#8 0.512 + pip install rich', 'posix', 'pip install rich'],
    ['In [3]: %pip install rich', 'posix', 'pip install rich'],
    ['mia@lab ~/shop> pip install rich', 'posix', 'pip install rich'],
    ['mia@lab shop % pip install rich                      2 ↵', 'posix', 'pip install rich'],
    ['$ pip --proxy http://p.example install rich', 'posix', 'pip --proxy http://p.example install rich'],
    [' > [builder 5/8] RUN pip install -r a.txt:', 'posix', 'pip install -r a.txt'],
    ['PS C:\\x> $env:X = "1"; py -m pip install rich', 'powershell', 'py -m pip install rich'],
    ['$ python -m venv .venv && pip install rich', 'posix', 'pip install rich'],
    ['C:\\x>pipx install rich', 'cmd', 'pipx install rich'],
  ] as const)('%s', (text, shell, command) => expect(readCommand(text, shell)?.command.replace(/^& /, '')).toBe(command));
  test.each([
    "'C:\\Py\\python.exe -m venv --without-pip C:\\x' failed",
    'ERROR: pip install of rich failed',
    '[notice] To update, run: python.exe -m pip install --upgrade pip',
  ])('none in what a program says: %s', (text) => expect(readCommand(text, 'cmd')).toBeUndefined());
});

describe('every program and every verb that a table knows is found', () => {
  test.each(VERB_ROWS)('$example', ({ example, tool, verb, words }) =>
    expect(readCommand(`$ ${example}`)?.call).toMatchObject({ tool, verb, verbWords: words }),
  );
  test.each(PROGRAMS)('$example', ({ example, tool }) => expect(readCommand(`$ ${example}`)?.call.tool).toBe(tool));
});

describe('names the tool', () => {
  test('by the command before the text', () => expect(readTool('pipx', 'uv')).toBe('uv'));
  test('by the text where no command is there', () => expect(readTool('pipx', undefined)).toBe('pipx'));
  test('of none where nothing tells', () => expect(readTool('npm', undefined)).toBeUndefined());
});
