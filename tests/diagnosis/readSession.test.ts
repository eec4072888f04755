import { describe, expect, test } from 'vitest';
import { readHint } from '../../src/diagnosis/readHint.ts';
import { readNamedPath } from '../../src/diagnosis/readNamedPath.ts';
import { readOperation } from '../../src/diagnosis/readOperation.ts';
import { readPrompt } from '../../src/diagnosis/readPrompt.ts';

describe('the hint', () => {
  test.each([
    ['considerusingthe`--user`optionorcheckthepermissions.', 'user-option'],
    ['checkthepermissions.', 'permissions'],
    ['nohint', undefined],
  ])('%s: %s', (text, id) => expect(readHint(text)?.id).toBe(id));
});

describe('the operation', () => {
  test.each([
    ["NewConnectionError('<x>: Failed to establish a new connection", 'connecting'],
    ['Found existing installation: pip 23.0', 'replacing-pip'],
    ['  File "shutil.py", in rmtree', 'removing'],
    ['OSError: CreateProcess failed', 'starting'],
    ['ERROR: Could not install packages due to an OSError', 'writing'],
    ['hello', undefined],
  ])('%s: %s', (text, id) => expect(readOperation(text, undefined)).toBe(id));
});

describe('the prompt', () => {
  test.each([
    ['(venv) C:\\proj>pip install x', 'venv'],
    ['(base) mia@lab:~$ pip install x', 'conda'],
    ['mia@lab:~$ sudo pip install x', 'sudo'],
    ['C:\\WINDOWS\\system32>pip install x', 'administrator'],
    ['root@lab:/app# pip install x', 'root'],
    ['mia@lab:~$ pip install x', undefined],
  ])('%s: %s', (text, id) => expect(readPrompt(text, undefined)?.id).toBe(id));
});

describe('a path that a sentence names', () => {
  test.each([
    ["The directory '/home/mia/.cache/pip' or its parent directory is not owned", '/home/mia/.cache/pip'],
    ['error: The interpreter at /usr is externally managed', '/usr'],
    ["No Python at 'C:\\Python39\\python.exe'", 'C:\\Python39\\python.exe'],
    ['default setting) was:\n\n    /usr/local/lib/python3.9/dist-packages/', '/usr/local/lib/python3.9/dist-packages/'],
    ['no path', undefined],
  ])('%s', (text, path) => expect(readNamedPath(text)?.found.path).toBe(path));
});
