import { spawn, spawnSync } from 'node:child_process';

const PROGRAM = 'src/cli/diagnose.ts';

/** A text with a cause that is certain. */
export const REFUSED =
  "$ pip3 install rich\nERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/usr/local/lib/python3.11/dist-packages/rich'";

/** Runs the program in the terminal's way. */
export function run(args: readonly string[], input: string | Uint8Array = '', stdio: 'pipe' | readonly ['pipe', number, 'pipe'] = 'pipe') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    encoding: 'utf8',
    stdio: typeof stdio === 'string' ? stdio : [...stdio],
  });
  return { status, stdout, stderr };
}

/** Starts the program and leaves it running. */
export const start = (args: readonly string[]) => spawn(process.execPath, [PROGRAM, ...args]);

/** The answers of `--jsonl` to some lines. */
export const answersTo = (input: string | Uint8Array): readonly Record<string, unknown>[] =>
  run(['--jsonl'], input)
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
