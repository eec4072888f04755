import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';

/** What is wrong with a content file, where, and how to mend it. */
export interface Mistake {
  readonly file: string;
  readonly field: string;
  readonly mend: string;
}

/** A content file: its id is its name. */
export type Entry<T> = T & { readonly id: string };

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** The front matter of one file as it stands, or the mistake that hides it. */
function readFrontMatter(file: string): unknown {
  const block = FRONT_MATTER.exec(readFileSync(file, 'utf8'))?.[1];
  if (block === undefined) throw new Error('begin the file with --- and end its front matter with ---');
  return parse(block);
}

/** The files of one folder of content, checked against their schema; every mistake is collected, none stops the reading. */
export function readFolder<S extends z.ZodType>(
  folder: string,
  schema: S,
): { readonly entries: readonly Entry<z.output<S>>[]; readonly mistakes: readonly Mistake[] } {
  const entries: Entry<z.output<S>>[] = [];
  const mistakes: Mistake[] = [];
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()) {
    const file = join(folder, name);
    try {
      const result = schema.safeParse(readFrontMatter(file));
      if (result.success) entries.push({ ...(result.data as object), id: name.replace(/\.mdx$/, '') } as Entry<z.output<S>>);
      else mistakes.push(...result.error.issues.map((issue) => ({ file, field: issue.path.join('.') || '(front matter)', mend: issue.message })));
    } catch (error) {
      mistakes.push({ file, field: '(front matter)', mend: error instanceof Error ? error.message : String(error) });
    }
  }
  return { entries, mistakes };
}
