import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashOf } from './hashOf.ts';

const INLINE = /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g;
/** Scripts that a browser does not run need no hash. */
const DATA = /type="(?:application\/(?:ld\+)?json|text\/plain)"/;
/** The script-src directive inside the policy's meta element; group 1 ends where its sources begin. */
const POLICY = /(<meta http-equiv="content-security-policy" content="[^"]*?script-src )([^;"]*)/i;

/** One page whose policy names exactly the inline scripts that stand in it. */
export function allowInlineScripts(html: string): string {
  const scripts = [...html.matchAll(INLINE)].filter(([, attributes = '']) => !DATA.test(attributes)).map(([, , script = '']) => hashOf(script));
  const hashes = [...new Set(scripts)].join(' ');
  return html.replace(POLICY, (_whole, before: string, sources: string) => `${before}${sources.replace(/'sha256-[^']*'\s*/g, '').trim()} ${hashes}`);
}

/**
 * Astro hashes the scripts it bundles, on every page; Starlight's `is:inline` scripts (theme, sidebar, tabs) it leaves out.
 * https://docs.astro.build/en/reference/configuration-reference/#securitycsp
 */
export const hashInlineScripts = (): AstroIntegration => ({
  name: 'hash-inline-scripts',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: root })) writeFileSync(join(root, file), allowInlineScripts(readFileSync(join(root, file), 'utf8')));
    },
  },
});
