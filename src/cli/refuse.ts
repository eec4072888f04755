import { escapeControls } from './escapeControls.ts';

/** Says why a program cannot do what it was called for, and ends with 2, as command line tools do. */
export function refuse(program: string, ...lines: readonly string[]): never {
  process.stderr.write(escapeControls(`${program}: ${lines.join('\n')}\n`));
  process.exit(2);
}
