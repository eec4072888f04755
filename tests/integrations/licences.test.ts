import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { describe, expect, test } from 'vitest';
import { collectPackages } from '../../src/integrations/collectPackages.ts';
import { packageFolder } from '../../src/integrations/packageFolder.ts';
import { licencesText, writeLicences } from '../../src/integrations/writeLicences.ts';

const root = mkdtempSync(join(tmpdir(), 'licences-'));
function packageWith(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test.each([
  ['/a/node_modules/preact/hooks/dist/hooks.module.js', '/a/node_modules/preact'],
  ['\0/a/node_modules/@preact/signals/dist/x.js?commonjs', '/a/node_modules/@preact/signals'],
  ['/a/node_modules/one/node_modules/two/index.js', '/a/node_modules/one/node_modules/two'],
  ['C:\\a\\node_modules\\preact\\dist\\x.js', 'C:/a/node_modules/preact'],
  ['/a/src/islands/ask.ts', undefined],
  ['\0virtual:table', undefined],
  ['\0virtual:astro:page:../node_modules/@astrojs/starlight/routes/static/404@_@astro', undefined],
  ['/node_modules/preact/dist/x.js', '/node_modules/preact'],
])('%s belongs to %s', (module, folder) => expect(packageFolder(module)).toBe(folder));

test('packages are noted while the site is bundled', () => {
  const folders = new Set<string>();
  const { generateBundle } = collectPackages(folders) as unknown as { readonly generateBundle: (options: unknown, bundle: unknown) => void };
  generateBundle(undefined, {
    'a.js': { type: 'chunk', moduleIds: ['/x/src/a.ts', '/x/node_modules/preact/a.js', '/x/node_modules/preact/b.js'] },
    'a.css': { type: 'asset' },
  });
  expect([...folders]).toEqual(['/x/node_modules/preact']);
});

describe('the licences', () => {
  const one = packageWith('one', { LICENSE: 'One may be used.', 'NOTICE.md': 'Made by one.', 'license.test.js': 'no' });
  test('name each package with all texts that its authors want to go along', () => {
    const text = licencesText('Ours.', [one]);
    for (const part of ['Access Granted\n\nOurs.', 'one 1.2.3 (MIT)', 'One may be used.', 'Made by one.']) expect(text).toContain(part);
    expect(text).not.toContain('no\n');
  });
  test('stop the build where a package brings none', () => expect(() => licencesText('', [packageWith('two', {})])).toThrow('two'));
  test('stand in the built site, with those of what is copied into it', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'dist-'));
    const hook = writeLicences(new Set([one])).hooks['astro:build:done'];
    await hook?.({ dir: pathToFileURL(`${dist}/`) } as HookParameters<'astro:build:done'>);
    const text = readFileSync(join(dist, 'licences.txt'), 'utf8');
    for (const part of [readFileSync('LICENSE', 'utf8').trim(), 'one 1.2.3', 'pagefind ']) expect(text).toContain(part);
  });
});
