import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Of these a part is sent to every reader; all else that the project uses stays where it is built. */
const SHIPPED = ['@astrojs/preact', '@astrojs/starlight', '@preact/signals', '@preact/signals-core', 'astro', 'fuse.js', 'pagefind', 'preact'];

test('a reader finds the licences of all that was sent to them', async ({ page }) => {
  // From the foot of the page to the texts.
  await page.goto('./');
  await page.getByRole('link', { name: 'Licences' }).click();
  const text = await page.locator('body').innerText();
  for (const name of SHIPPED) expect(text).toContain(`\n${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version} (`);
  expect(text).toContain('Copyright (c) 2026 The Access Granted authors');
  expect(text).toContain('Apache License');
});

test('no page may be shown inside another site’s', async ({ request }) => {
  for (const path of ['./', './causes/', './nowhere/', './licences.txt']) {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});
