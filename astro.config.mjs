import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { collectPackages } from './src/integrations/collectPackages.ts';
import { dropExamples } from './src/integrations/dropExamples.ts';
import { hashInlineScripts } from './src/integrations/hashInlineScripts.ts';
import { inlinePictures } from './src/integrations/inlinePictures.ts';
import { linkTerms } from './src/integrations/linkTerms.ts';
import { tableModule } from './src/integrations/tableModule.ts';
import { writeLicences } from './src/integrations/writeLicences.ts';
import { writeRedirects } from './src/integrations/writeRedirects.ts';

const { SITE_URL = 'http://localhost:4321', BASE_PATH = '', REPOSITORY_URL } = process.env;
const base = `/${BASE_PATH}/`.replace(/\/+/g, '/');
/** Filled while the site is bundled. */
const packages = new Set();
const redirects = JSON.parse(readFileSync('./content/redirects.json', 'utf8'));

const PREACT = /[\\/]preact[\\/]|[\\/]@astrojs[\\/]preact[\\/]/;
const VERDICT = /src[\\/]islands[\\/](?:verdict[\\/]|engine[\\/]ask\.)/;
/** Vite's helper for files that are fetched later belongs to no island: a still page would fetch Preact with it. */
const PAGE =
  /preload-helper|src[\\/]islands[\\/]page[\\/](?:bindCopyButtons|rememberedShell|terminals)|src[\\/]addresses[\\/]linkVersion|src[\\/]vocabulary[\\/]blanksIn/;

export default defineConfig({
  site: SITE_URL,
  base,
  trailingSlash: 'always',
  // Prefetching tells the server which links the reader's mouse passes over.
  prefetch: false,
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [linkTerms('content', base), inlinePictures('content/pictures')] }) },
  vite: {
    plugins: [tableModule(), collectPackages(packages), dropExamples()],
    // The engine works beside the page, in a file of its own that holds the table as well.
    worker: { format: 'es', plugins: () => [tableModule(), collectPackages(packages), dropExamples()] },
    build: {
      modulePreload: false,
      // A page waits for each file: what every island needs of Preact comes in one, what still pages share, without Preact, in another.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'page', test: PAGE, priority: 1 },
              { name: 'preact', test: PREACT },
              { name: 'verdict', test: VERDICT },
            ],
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "connect-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'none'"],
      // Pagefind's search runs in WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      // Starlight writes sizes and depths into style attributes.
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  integrations: [
    hashInlineScripts(),
    // After the hashes: these pages bring their own.
    writeRedirects(redirects, base),
    writeLicences(packages),
    preact(),
    // Tables are elements of our own: src/components/articleParts.ts.
    mdx({ optimize: { ignoreElementNames: ['table', 'th'] } }),
    starlight({
      title: 'Access Granted',
      description: 'Paste what your terminal printed. See why pip was refused, and the safest command that fixes it.',
      favicon: '/favicon.svg',
      customCss: ['theme', 'head', 'sidebar', 'title', 'marks', 'command', 'article', 'first-screen', 'picture', 'verdict', 'first-step', 'tree'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      components: Object.fromEntries(
        ['Search', 'SiteTitle', 'Header', 'PageTitle', 'Sidebar', 'SkipLink', 'Footer'].map((name) => [name, `./src/components/${name}.astro`]),
      ),
      expressiveCode: false,
      disable404Route: true,
      pagination: false,
      credits: false,
      routeMiddleware: './src/sidebar.ts',
      markdown: { processedDirs: ['./content/'] },
      ...(REPOSITORY_URL && { social: [{ icon: 'github', label: 'Source', href: REPOSITORY_URL }] }),
    }),
  ],
});
