import { describe, expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';

const traitsIn = (text: string): readonly string[] => (read(text).facts.trait ?? []).map(({ value }) => value);
const pythonIn = (text: string): string | undefined => read(text).facts.python?.[0]?.value.join(' ');

describe('a command that could not start its Python is not called with that Python again', () => {
  test.each([
    `C:\\> pip install rich\nFatal error in launcher: Unable to create process using '"C:\\Python310\\python.exe"  "C:\\Python310\\Scripts\\pip.exe" install rich': The system cannot find the file specified.`,
    `C:\\> pip install rich\nFatal error in launcher: Unable to create process using '"C:\\Python39\\python.exe"  "C:\\Python39\\Scripts\\pip.exe" install rich'`,
    "C:\\> py -3.9 -m pip list\nUnable to create process using 'C:\\Python39\\python.exe -m pip list': The system cannot find the file specified.",
  ])('%s', (text) => expect(pythonIn(text)).toBe(undefined));
});

test.each([
  ['$ python3.12 -m pip --version\n', 'python3.12'],
  ['$ python3.12 -m pip -V\n', 'python3.12'],
  ['PS C:\\> py -3.12 -m pip help\n', 'py -3.12'],
])('the typed interpreter counts, whatever was asked of pip: %s', (text, python) => expect(pythonIn(text)).toBe(python));

const OLD = 'Traceback (most recent call last):\n  File "/usr/bin/pip3", line 9, in <module>\n    from pip import main\nImportError: cannot import name ';

describe.each([
  ['only-the-command', `$ pip3 install rich\n${OLD}'main' from 'pip' (/home/mia/.local/lib/python3.10/site-packages/pip/__init__.py)`, true],
  ['only-the-command', `$ pip3 install rich\n${OLD}main`, true],
  ['only-the-command', "$ pip3 install rich\nImportError: cannot import name 'main' from 'shop'", false],
  ['pip-left-to-system', '$ python3.11 -m pip install rich\n/usr/bin/python3.11: No module named pip', true],
  ['pip-left-to-system', '$ python3.11 -m pip install rich\n/usr/bin/python3.11: No module named pip.__main__', false],
  ['pip-left-to-system', '$ .venv/bin/python -m pip install rich\n/srv/shop/.venv/bin/python: No module named pip', false],
])('%s', (trait, text, isSo) => {
  test(text, () => expect(traitsIn(text).includes(trait)).toBe(isSo));
});
