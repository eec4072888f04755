import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../src/table/checks.ts';

/** The pure rooms, each with the pure rooms that it may use beside its own. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  reading: ['vocabulary'],
  judging: ['vocabulary', 'reading'],
  answering: ['vocabulary'],
  addresses: ['vocabulary'],
  tree: ['vocabulary'],
};
const rooms = (...names: readonly string[]): RegExp => new RegExp(`^src/(?:${names.join('|')})/`);
const ALL_PURE = Object.keys(PURE);

/** Who may import whom: a file under `from` may import only what fits one of `may`. */
const RULES: readonly { readonly from: string; readonly may: readonly RegExp[] }[] = [
  ...Object.entries(PURE).map(([room, below]) => ({ from: `src/${room}/`, may: [rooms(room, ...below)] })),
  { from: 'src/schemas/', may: [rooms('schemas', 'vocabulary'), /^astro\/zod$/] },
  { from: 'src/table/', may: [rooms('table', 'schemas', 'vocabulary', 'tree'), /^node:/, /^astro\/zod$/, /^@astrojs\/internal-helpers\/frontmatter$/] },
  {
    from: 'src/integrations/',
    may: [rooms('integrations', 'table', 'schemas'), /^node:/, /^(?:astro|vite)$/, /^@astrojs\/markdown-satteri$/, /^@astrojs\/internal-helpers\/frontmatter$/],
  },
  { from: 'src/islands/', may: [rooms('islands', ...ALL_PURE), /^preact(?:\/|$)/] },
  { from: 'src/cli/', may: [rooms('cli', 'table', ...ALL_PURE), /^node:/] },
  { from: 'src/components/', may: [rooms('components', 'islands', ...ALL_PURE), /^@astrojs\/starlight\//, /^astro/, /^virtual:/] },
];
/** One file a library or a made module: what it is for stands there and nowhere else. */
const ALONE: readonly { readonly name: string; readonly file: string }[] = [
  { name: 'fuse.js/min-basic', file: 'src/judging/near.ts' },
  { name: 'fuse.js/min-basic', file: 'src/components/messages/nearGroups.ts' },
  { name: 'github-slugger', file: 'src/table/anchorsIn.ts' },
  { name: 'virtual:table', file: 'src/islands/engine/engine.worker.ts' },
];
/** Above this a function does more than one thing, and a file holds more than one. */
const LONGEST_FUNCTION = 40;
const LONGEST_FILE = 200;

const files = globSync('src/**/*.{ts,tsx,astro}').map((file) => file.replaceAll('\\', '/'));
const sources = files.filter((file) => !file.endsWith('.astro') && !file.endsWith('.d.ts'));

/** What a file imports: project files from the root, packages by name. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) =>
    match[1]?.startsWith('.') ? join(dirname(file), match[1]).replaceAll('\\', '/') : (match[1] ?? ''),
  );
}

const parse = (file: string): ts.SourceFile => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Every function of a file with its length in lines. */
function functionsIn(source: ts.SourceFile): readonly { readonly at: string; readonly lines: number }[] {
  const found: { readonly at: string; readonly lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const line = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
      const start = line(node.getStart());
      found.push({ at: `${source.fileName}:${start}`, lines: line(node.getEnd()) - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && Boolean(ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));

/** Exported functions, by whatever syntax, without a sentence that says what the caller gets. */
const undocumented = (source: ts.SourceFile): readonly string[] =>
  source.statements
    .filter(
      (node) =>
        ts.isFunctionDeclaration(node) ||
        (ts.isVariableStatement(node) && node.declarationList.declarations.some(({ initializer }) => initializer && ts.isArrowFunction(initializer))),
    )
    .filter((node) => isExported(node) && ts.getJSDocCommentsAndTags(node).length === 0)
    .map((node) => `${source.fileName}: ${node.getText().slice(0, 60)}`);

test('there are files to look at', () => expect(files.length).toBeGreaterThan(100));

describe.each(files)('%s', (file) => {
  const imports = importsOf(file);
  const rule = RULES.find(({ from }) => file.startsWith(from));
  const libraries = ALONE.filter((one) => one.file === file).map(({ name }) => name);
  test('imports only what its room may', () => {
    const strangers = rule ? imports.filter((name) => !libraries.includes(name) && !rule.may.some((allowed) => allowed.test(name))) : [];
    expect(strangers).toEqual([]);
  });
  test('leaves the queries of collections to pages and the sidebar', () => {
    if (!file.startsWith('src/pages/') && file !== 'src/sidebar.ts' && file !== 'src/content.config.ts') expect(imports).not.toContain('astro:content');
  });
  test('is short enough to be read at once', () => {
    const isData = /(?:Rows|Globs|Signs|readSystem)\.ts$/.test(file);
    if (!isData) expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST_FILE);
  });
});

describe('a check of content', () => {
  const checks = globSync('src/table/checks/*.ts').filter((file) =>
    new RegExp(`^export (?:const|function) ${basename(file, '.ts')}\\b[^]*readonly Mistake\\[\\]`, 'm').test(readFileSync(file, 'utf8')),
  );
  const run: readonly string[] = CHECKS.map(({ name }) => name);
  test.each(checks)('%s is run', (file) => expect(run).toContain(basename(file, '.ts')));
  test('is a file of its own, and is run once', () => expect([...run].sort()).toEqual(checks.map((file) => basename(file, '.ts')).sort()));
});

test('no function is longer than a screen', () => {
  const long = sources.flatMap((file) => functionsIn(parse(file)).filter(({ lines }) => lines > LONGEST_FUNCTION));
  expect(long).toEqual([]);
});
test('every exported function says what its caller gets', () => expect(sources.flatMap((file) => undocumented(parse(file)))).toEqual([]));

test.each(ALL_PURE)('%s is checked without DOM and Node', (room) =>
  expect(JSON.parse(readFileSync(`src/${room}/tsconfig.json`, 'utf8'))).toEqual({ extends: '../../tsconfig.pure.json' }),
);

test.each(globSync('content/**/*.mdx'))('%s imports nothing', (file) => expect(importsOf(file).filter((name) => /^\.|^astro/.test(name))).toEqual([]));
