import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A terminal output with the verdicts an expert accepts: cause ids, or `unrelated`, `solved`, `unknown`. */
export interface Specimen {
  readonly id: string;
  readonly accepts: readonly string[];
  readonly text: string;
}

/** Every specimen of this folder: a line `accepts: …`, a line `---`, the text. */
export function readSpecimens(): readonly Specimen[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const file = readFileSync(join(import.meta.dirname, name), 'utf8');
      const [head = '', ...rest] = file.split('\n---\n');
      return { id: name.replace(/\.txt$/, ''), accepts: head.replace('accepts: ', '').split(', '), text: rest.join('\n---\n') };
    });
}
