import { describe, expect, test } from 'vitest';
import { readOperations } from '../../../src/reading/error/readOperations.ts';

/** `before`, an error of four characters, `behind`. */
const near = (before: string, behind = '') => readOperations(`${before}OOPS${behind}`, { start: before.length, end: before.length + 4 });

describe('what was going on', () => {
  test.each([
    ["NewConnectionError('<x>: Failed to establish a new connection", ['connecting']],
    ['Found existing installation: pip 23.0', ['replacing-pip']],
    ['  File "shutil.py", in rmtree', ['removing']],
    ['OSError: CreateProcess failed', ['starting']],
    ['ERROR: Could not install packages due to an OSError', ['writing']],
    ['    Uninstalling pip-23.0:', ['replacing-pip']],
    ['Found existing installation: pip-tools 7.4', []],
    ['    Uninstalling pip-tools-7.4:', []],
    ['      Successfully uninstalled pip-tools-7.4', ['removing']],
    ['      Successfully uninstalled pip-23.0', ['replacing-pip', 'removing']],
    ['hello', []],
    ['', []],
  ])('%s: %j', (text, operations) => expect(readOperations(text, undefined)).toEqual(operations));
  test('is told with the leading one first, each once', () =>
    expect(readOperations('open( mkdir( rmtree os.unlink Popen subprocess.Popen Max retries exceeded', undefined)).toEqual([
      'connecting',
      'removing',
      'starting',
      'writing',
    ]));
});

describe('is read near the deciding error', () => {
  test('up to 3000 characters before', () => {
    expect(near(`rmtree${' '.repeat(2_994)}`)).toEqual(['removing']);
    expect(near(`rmtree${' '.repeat(2_995)}`)).toEqual([]);
  });
  test('up to 300 characters behind', () => {
    expect(near('', `${' '.repeat(294)}rmtree`)).toEqual(['removing']);
    expect(near('', `${' '.repeat(295)}rmtree`)).toEqual([]);
  });
  test('in the last 6000 characters where there is none', () => {
    expect(readOperations(`rmtree${' '.repeat(5_994)}`, undefined)).toEqual(['removing']);
    expect(readOperations(`rmtree${' '.repeat(5_995)}`, undefined)).toEqual([]);
  });
});
