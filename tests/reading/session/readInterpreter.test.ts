import { describe, expect, test } from 'vitest';
import { readCall } from '../../../src/reading/session/command/readCall.ts';
import { splitWords } from '../../../src/reading/session/command/splitWords.ts';
import type { Session } from '../../../src/reading/session/readInterpreter.ts';
import { readInterpreter } from '../../../src/reading/session/readInterpreter.ts';
import { readPrinted } from '../../../src/reading/session/readPrinted.ts';
import { requestOf } from '../../../src/reading/session/requestOf.ts';

const call = (command: string) => readCall(splitWords(command, 0, 'powershell')?.words ?? []);
const python = (session: Partial<Omit<Session, 'call'>> & { readonly command?: string }) =>
  readInterpreter({ printed: '', os: 'windows', path: undefined, environment: undefined, prompts: [], ...session, call: call(session.command ?? '') })?.join(
    ' ',
  );

describe('what was typed', () => {
  test.each([
    ['py -3.11 -m pip install rich', 'py -3.11'],
    ['py -V:3.12 -m pip install rich', 'py -V:3.12'],
    ['python3.12 -X utf8 -m pip install rich', 'python3.12'],
    ['C:\\Python311\\python.exe -m pip install rich', 'C:\\Python311\\python.exe'],
    ["& 'C:\\Program Files\\Py\\python.exe' -m pip install rich", 'C:\\Program Files\\Py\\python.exe'],
    ['.\\venv\\Scripts\\pip.exe install rich', '.\\venv\\Scripts\\python.exe'],
    ['C:\\Python311\\Scripts\\pip.exe install rich', 'C:\\Python311\\python.exe'],
    ['/opt/python/3.11/bin/pip install rich', '/opt/python/3.11/bin/python3'],
    ['./venv/bin/pip install rich', './venv/bin/python'],
    ['pip3.11 install rich', 'py -3.11'],
    ['pip install rich', undefined],
    ['pip3 install rich', undefined],
    ['/usr/bin/pip install rich', undefined],
    ['~/.local/bin/pip install rich', undefined],
    ['uv pip install rich', undefined],
  ])('%s: %s', (command, expected) => expect(python({ command })).toBe(expected));
  test('is a version by name elsewhere', () => expect(python({ command: 'pip3.11 install rich', os: 'linux' })).toBe('python3.11'));
  test.each([
    'Python wurde nicht gefunden; ohne Argumente ausführen, um aus dem Microsoft Store zu installieren',
    'Python was not found; run without arguments to install from the Microsoft Store',
    "Unable to create process using 'C:\\x\\python.exe'",
  ])('is not the shortcut of the Store: %s', (printed) => {
    expect(python({ command: 'python -m pip install rich', printed })).toBeUndefined();
    expect(python({ command: 'python3.11 -m pip install rich', printed })).toBe('python3.11');
  });
});

describe('what tells most comes first', () => {
  const printed = 'ERROR: To modify pip, please run the following command:\nC:\\my shop\\venv\\Scripts\\python.exe -m pip install --upgrade pip\n';
  const path = 'C:\\Program Files\\Python311\\Lib\\site-packages\\rich';
  test('what was printed with its path', () =>
    expect(python({ printed, command: 'python -m pip install pip', path })).toBe('C:\\my shop\\venv\\Scripts\\python.exe'));
  test('what was typed before the path', () => expect(python({ command: 'python -m pip install rich', path })).toBe('python'));
  test('the path before the prompt', () => expect(python({ command: 'pip install rich', path, prompts: ['venv'] })).toBe('py -3.11'));
  test('the environment before its Python', () => expect(python({ path, environment: 'C:\\shop\\env' })).toBe('C:\\shop\\env\\Scripts\\python.exe'));
  test('the environment elsewhere', () => expect(python({ environment: '/home/mia/env' })).toBe('/home/mia/env/bin/python'));
  test('an active conda before its path', () => {
    const conda = 'C:\\ProgramData\\anaconda3\\Lib\\site-packages\\rich';
    expect(python({ path: conda, prompts: ['conda'] })).toBe('python');
    expect(python({ path: conda })).toBe('C:\\ProgramData\\anaconda3\\python.exe');
  });
  test.each(['venv', 'conda'] as const)('the prompt of %s', (prompt) => expect(python({ prompts: [prompt] })).toBe('python'));
  test('what pip says of itself', () =>
    expect(python({ printed: 'pip 20.0 from c:\\program files\\python38\\lib\\site-packages\\pip (python 3.8)', prompts: ['venv'] })).toBe('py -3.8'));
  test('nothing', () => expect(python({ path: 'C:\\shop\\rich', prompts: ['administrator'] })).toBeUndefined());
});

describe('a printed interpreter', () => {
  test.each([
    '[notice] To update, run: python.exe -m pip install --upgrade pip',
    "You should consider upgrading via the 'python -m pip install --upgrade pip' command.",
    'To update, run: \\\\server\\x\\python.exe -m pip install --upgrade pip',
    'To update, run: C:\\a|b\\python.exe -m pip install --upgrade pip',
    'To update, run: C:\\x\\python.exe',
  ])('is none that could be another one: %s', (text) => expect(readPrinted(text)).toBeUndefined());
  test('lies in the folder that a workflow names', () =>
    expect(readPrinted('  pythonLocation: /opt/tool/Python/3.12.4/x64')).toBe('/opt/tool/Python/3.12.4/x64/bin/python'));
});

test('a field is read as a request', () => expect(requestOf('rich')).toEqual(['rich']));
