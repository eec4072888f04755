import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { z } from 'astro/zod';
import { inWords } from './inWords.ts';
import { KINDS } from './kinds.ts';
import type { Mistake } from './Mistake.ts';

/** A content file: its id is its name. */
export interface Article<T> {
  readonly id: string;
  /** Its path as the author calls it. */
  readonly file: string;
  readonly data: T;
  /** What stands below the front matter. */
  readonly body: string;
}

/** All content, by kind. */
export type Content = { readonly [Kind in keyof typeof KINDS]: readonly Article<z.output<(typeof KINDS)[Kind]['schema']>>[] };

const mistake = (file: string, field: string, mend: string): Mistake => ({ file, field, mend });

/** What the reader of YAML says that authors meet most, and the mend. */
const YAML_MENDS: readonly { readonly says: RegExp; readonly mend: (found: RegExpExecArray) => string }[] = [
  { says: /unidentified alias "(.*)"/, mend: ([, name]) => `put quotes around "*${name}": without them YAML takes a leading * for a reference` },
  { says: /bad indentation of a mapping entry/, mend: () => 'put quotes around a text that holds a colon, and indent the keys of one entry alike' },
];

/** What hides the front matter, in one line and in the words of what the author wrote. */
function inAuthorsWords(error: unknown): string {
  const { reason, mark, message } = error as { readonly reason?: string; readonly mark?: { readonly line: number }; readonly message?: string };
  const said = reason ?? message ?? String(error);
  const known = YAML_MENDS.map(({ says, mend }) => ({ found: says.exec(said), mend })).find(({ found }) => found);
  return `${mark ? `line ${mark.line + 1}: ` : ''}${known?.found ? known.mend(known.found) : said}`;
}

/** What a schema finds wrong, in the words of what the author wrote. */
const issuesOf = (file: string, { issues }: z.ZodError): readonly Mistake[] =>
  issues.map(({ path, message }) => mistake(file, path.join('.') || '(front matter)', message));

/** One file, or the mistakes that keep it from being read. */
function readArticle<S extends z.ZodType>(file: string, schema: S): Article<z.output<S>> | readonly Mistake[] {
  try {
    const { frontmatter, rawFrontmatter, content } = parseFrontmatter(readFileSync(file, 'utf8'));
    if (rawFrontmatter === '') return [mistake(file, '(front matter)', 'begin the file with --- and end its front matter with ---')];
    const result = schema.safeParse(frontmatter, { error: inWords });
    return result.success ? { id: basename(file, '.mdx'), file, data: result.data, body: content } : issuesOf(file, result.error);
  } catch (error) {
    return [mistake(file, '(front matter)', inAuthorsWords(error))];
  }
}

/** The files of one kind; every mistake is collected, none stops the reading. */
function readKind<S extends z.ZodType>(folder: string, schema: S): { readonly articles: Article<z.output<S>>[]; readonly mistakes: Mistake[] } {
  const read = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => readArticle(join(folder, name), schema));
  return {
    articles: read.filter((one): one is Article<z.output<S>> => !Array.isArray(one)),
    mistakes: read.flatMap((one) => (Array.isArray(one) ? one : [])),
  };
}

/** Everything in a folder of content, each file checked against its schema. */
export function readContent(root: string): { readonly content: Content; readonly mistakes: readonly Mistake[] } {
  const kinds = Object.entries(KINDS).map(([kind, { schema }]) => [kind, readKind<z.ZodType>(join(root, kind), schema)] as const);
  return {
    content: Object.fromEntries(kinds.map(([kind, { articles }]) => [kind, articles])) as unknown as Content,
    mistakes: kinds.flatMap(([, { mistakes }]) => mistakes),
  };
}
