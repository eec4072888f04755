import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashOf } from './hashOf.ts';

/** Addresses that have moved, from old to new, both from the site's root. */
export type Redirects = Readonly<Record<string, string>>;

/**
 * The page that stays at an old address. Shared links carry their facts in the fragment, which a server's or a meta element's redirect
 * would lose; so a script takes it along, and the meta element serves readers without scripts.
 */
export function redirectPage(to: string): string {
  const script = `location.replace(${JSON.stringify(to)}+location.hash)`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${hashOf(script)}"><meta name="robots" content="noindex"><link rel="canonical" href="${to}">
<script>${script}</script><noscript><meta http-equiv="refresh" content="0;url=${to}"></noscript></head>
<body><p><a href="${to}">This page has moved.</a></p></body></html>\n`;
}

/** Leaves a page at every old address of content/redirects.json. */
export const writeRedirects = (redirects: Redirects, base: string): AstroIntegration => ({
  name: 'write-redirects',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const [from, to] of Object.entries(redirects)) {
        const folder = join(fileURLToPath(dir), from);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'index.html'), redirectPage(base + to.replace(/^\//, '')));
      }
    },
  },
});
