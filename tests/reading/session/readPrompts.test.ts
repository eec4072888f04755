import { describe, expect, test } from 'vitest';
import { readPrompts } from '../../../src/reading/session/readPrompts.ts';

const of = (text: string, command = 'pip install x') => {
  const start = text.indexOf(command);
  return readPrompts(text, { start, end: start + command.length }).map(({ value }) => value);
};

describe('the prompt of the command', () => {
  test.each([
    ['(venv) C:\\proj>pip install x', ['venv']],
    ['(base) mia@lab:~$ pip install x', ['conda']],
    ['(base) PS C:\\proj> pip install x', ['conda']],
    ['mia@lab:~$ sudo pip install x', ['sudo']],
    ['Administrator: Command Prompt\nC:\\WINDOWS\\system32>pip install x', ['administrator']],
    ['Select Administrator: Windows PowerShell\nPS C:\\shop> pip install x', ['administrator']],
    ['Administrateur : Invite de commandes\nC:\\shop>pip install x', ['administrator']],
    ['C:\\Users\\Administrator\\shop>pip install x', ['administrator']],
    ['C:\\Users\\Administrator.LAB\\shop>pip install x', []],
    ['C:\\WINDOWS\\system32>pip install x', []],
    ['the administrator: pip install x', []],
    ['root@lab:/app# pip install x', ['root']],
    ['mia@lab:~$ pip install x', []],
  ])('%s: %j', (text, prompts) => expect(of(text)).toEqual(prompts));
  test('and the command itself can tell two, what changes the rights first', () =>
    expect(of('(venv) mia@lab:~$ sudo pip install x', 'sudo pip install x')).toEqual(['sudo', 'venv']));
  test('is marked where it is printed', () => {
    const text = `ok\n(venv) C:\\proj>pip install x`;
    expect(readPrompts(text, { start: 18, end: 31 })).toEqual([{ value: 'venv', start: 3, end: 13 }]);
  });
});

describe('is looked for', () => {
  test('200 characters before the command', () => {
    expect(of(`(venv) mia@${' '.repeat(189)}pip install x`)).toEqual(['venv']);
    expect(of(`(venv) mia@${' '.repeat(190)}pip install x`)).toEqual([]);
  });
  test('not behind the command', () => expect(of('pip install x\n(venv) C:\\proj>')).toEqual([]));
  test('in the last 20000 characters where there is no command', () => {
    expect(readPrompts(`(venv) mia@${' '.repeat(19_989)}`, undefined).map(({ start }) => start)).toEqual([0]);
    expect(readPrompts(`(venv) mia@${' '.repeat(19_990)}`, undefined)).toEqual([]);
    expect(readPrompts(`x${' '.repeat(20_000)}\n(venv) mia@`, undefined)).toEqual([{ value: 'venv', start: 20_002, end: 20_013 }]);
  });
});
