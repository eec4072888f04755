import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { expect, test } from 'vitest';
import { allowInlineScripts } from '../../src/integrations/hashInlineScripts.ts';
import { redirectPage, writeRedirects } from '../../src/integrations/writeRedirects.ts';

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const META = (sources: string) => `<meta http-equiv="content-security-policy" content="default-src 'self';script-src ${sources};style-src 'self'">`;

test('a policy names exactly the inline scripts of its page', () => {
  const page = `${META("'self' 'sha256-old='")}<script>one()</script><script type="module">two()</script><script src="/x.js"></script><script type="application/json">{}</script>`;
  expect(allowInlineScripts(page)).toContain(`script-src 'self' ${hash('one()')} ${hash('two()')};style-src`);
});

test('a moved page takes the fragment along and allows nothing but that', () => {
  const page = redirectPage('/causes/new/');
  const script = /<script>(.*?)<\/script>/.exec(page)?.[1] ?? '';
  expect(script).toBe('location.replace("/causes/new/"+location.hash)');
  expect(page).toContain(`default-src 'none'; script-src ${hash(script)}`);
  expect(page).toContain('content="0;url=/causes/new/"');
});

test('a moved page stands at its old address, below the base path', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const hook = writeRedirects({ '/causes/old/': '/causes/new/' }, '/docs/').hooks['astro:build:done'];
  await hook?.({ dir: pathToFileURL(`${dist}/`) } as HookParameters<'astro:build:done'>);
  expect(readFileSync(join(dist, 'causes', 'old', 'index.html'), 'utf8')).toContain('href="/docs/causes/new/"');
});
