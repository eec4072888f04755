import { describe, expect, test } from 'vitest';
import { isFailedStep } from '../../src/reading/isFailedStep.ts';

describe('a first step that failed', () => {
  test.each([
    '-bash: python3: command not found',
    'sh: 1: py: not found',
    'zsh: command not found: py',
    "'py' is not recognized as an internal or external command,\noperable program or batch file.",
    "'py'은(는) 내부 또는 외부 명령, 실행할 수 있는 프로그램",
    "py : The term 'py' is not recognized as the name of a cmdlet, function, script file, or operable program.",
    "py: The term 'py' is not recognized as a name of a cmdlet",
    "ModuleNotFoundError: No module named 'venv'",
    'C:\\Python311\\python.exe: No module named pip',
    'mv: rename .venv to .venv-old: Permission denied',
    'mv: Verschieben von .venv nach .venv-old nicht möglich: Keine Berechtigung',
    'Move-Item: The process cannot access the file because it is being used by another process.',
    'bash: .venv/bin/activate: No such file or directory',
    ".venv\\Scripts\\python : The term '.venv\\Scripts\\python' is not recognized as the name of a cmdlet",
  ])('%j', (text) => expect(isFailedStep(text)).toBe(true));
});

describe('is no step of ours', () => {
  test.each([
    '',
    'bash: ./shop.py: command not found',
    'zsh: command not found: pyenv',
    'bash: node: command not found',
    "'git' is not recognized as an internal or external command,",
    "mv: cannot move 'a.txt' to '/srv/a.txt': Permission denied",
    "rm: cannot remove '/srv/shop/a.txt': Permission denied",
    "Remove-Item : Cannot remove item C:\\shop\\node_modules: Access to the path 'x' is denied.",
    "ModuleNotFoundError: No module named 'requests'",
    "python: can't open file '/home/mia/shop.py': [Errno 2] No such file or directory",
    '$ .venv/bin/python shop.py',
  ])('%j', (text) => expect(isFailedStep(text)).toBe(false));
  test('in a log', () => {
    const line = 'bash: py: command not found\n';
    expect([isFailedStep(line.padEnd(4_000, 'x')), isFailedStep(line.padEnd(4_001, 'x'))]).toEqual([true, false]);
  });
});
