import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Step {
  readonly say: string;
  readonly command?: string;
  readonly ifPrints?: readonly { readonly prints: string; readonly do: string }[];
}

/** A remedy as the terminal makes it out. */
export interface Remedy {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly check: Step;
  readonly undo: Step;
}

/** What the lab reads of the report that the terminal prints for programs. */
export interface Report {
  readonly causes: readonly { readonly id: string }[];
  readonly remedies: readonly Remedy[];
}

/** Asks the terminal command, as a reader would. */
export function diagnose(text: string): Report {
  const command = join(import.meta.dirname, '../../src/cli/diagnose.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--json'], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(`diagnose ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout) as Report;
}
