import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/judging/diagnose.ts';
import { table } from '../content/compiled.ts';

describe('hostile input is answered in linear time', () => {
  const MEGABYTE = 1_000_000;
  test.each([
    ['quotes', "'"],
    ['errors', '[WinError 5] '],
    ['denials', 'Permission denied: '],
    ['prompts', '\n(a) $ sudo pip install '],
    ['paths', 'C:\\a b\\'],
    ['names', '/home/x'],
    ['escapes', '\u001b['],
    ['packages', 'Installing collected packages: a, b\n'],
    ['interpreters', '>py -m py -m '],
    ['commands', '$ pip install a '],
    ['environments', '-m venv '],
    ['options', ' pip --a b --c d install '],
    ['continuations', '> pip install \\\n'],
    ['open quotes', '"pip install '],
    ['printed interpreters', 'To update, run: C:\\'],
    ['condas', '/miniconda3/envs/x'],
    ['arrows', "'a' -> 'b' "],
  ])('%s', (_name, piece) => {
    const time = (size: number) => {
      const text = `pip install x\n${piece.repeat(size / piece.length)}`;
      // The processor's time: a busy machine makes no pattern slower.
      const { user } = process.cpuUsage();
      diagnose(table, [text]);
      return (process.cpuUsage().user - user) / 1_000;
    };
    time(MEGABYTE / 10);
    expect(time(MEGABYTE)).toBeLessThan(6_000);
  });
});
