import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: a file under `from` may import only what fits one of `may`. */
const RULES: readonly { readonly from: string; readonly may: readonly RegExp[] }[] = [
  { from: 'src/diagnosis/', may: [/^src\/diagnosis\//] },
  { from: 'src/tree/', may: [/^src\/(?:tree|diagnosis)\//] },
  { from: 'src/schemas/', may: [/^src\/schemas\//, /^src\/diagnosis\//, /^astro\/zod$/] },
  { from: 'src/table/', may: [/^src\/(?:table|schemas|diagnosis|tree)\//, /^node:/, /^astro\/zod$/, /^yaml$/] },
  { from: 'src/islands/', may: [/^src\/(?:islands|diagnosis|tree)\//, /^preact(?:\/|$)/] },
  { from: 'src/cli/', may: [/^src\/(?:cli|diagnosis|table)\//, /^node:/] },
  { from: 'src/components/', may: [/^src\/(?:components|islands|diagnosis)\//, /^@astrojs\/starlight\//, /^astro/, /^virtual:/] },
];
/** One file a library: what it is for stands there and nowhere else. */
const ALONE: readonly { readonly name: string; readonly file: string }[] = [{ name: 'fuse.js/min-basic', file: 'src/diagnosis/near.ts' }];

const files = globSync('src/**/*.{ts,tsx,astro}').map((file) => file.replaceAll('\\', '/'));

/** What a file imports: project files from the root, packages by name. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) =>
    match[1]?.startsWith('.') ? join(dirname(file), match[1]).replaceAll('\\', '/') : (match[1] ?? ''),
  );
}

test('there are files to look at', () => expect(files.length).toBeGreaterThan(60));

describe.each(files)('%s', (file) => {
  const imports = importsOf(file);
  const rule = RULES.find(({ from }) => file.startsWith(from));
  const libraries = ALONE.filter((one) => one.file === file).map(({ name }) => name);
  test('imports only what its folder may', () => {
    const strangers = rule ? imports.filter((name) => !libraries.includes(name) && !rule.may.some((allowed) => allowed.test(name))) : [];
    expect(strangers).toEqual([]);
  });
  test('leaves the queries of collections to pages and the sidebar', () => {
    if (!file.startsWith('src/pages/') && file !== 'src/sidebar.ts' && file !== 'src/content.config.ts') expect(imports).not.toContain('astro:content');
  });
});

test.each(globSync('content/**/*.mdx'))('%s imports nothing', (file) => expect(importsOf(file).filter((name) => /^\.|^astro/.test(name))).toEqual([]));
