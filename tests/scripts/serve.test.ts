import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { handlerFor } from '../../scripts/serve/handlerFor.ts';
import { headersIn } from '../../scripts/serve/headersIn.ts';

const HEADERS = readFileSync('public/_headers', 'utf8');
const CONFIG = readFileSync('astro.config.mjs', 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'dist-'));
mkdirSync(join(folder, 'causes'));
for (const [file, text] of [
  ['index.html', 'home'],
  ['404.html', 'not here'],
  ['causes/index.html', 'causes'],
  ['_headers', HEADERS],
  ['licences.txt', '©'],
  ['x.pf_meta', ''],
] as const)
  writeFileSync(join(folder, file), text);

const servers = await Promise.all(
  ['/', '/docs/'].map(async (base) => {
    const server = createServer(handlerFor(folder, base));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    return { base, server };
  }),
);
afterAll(() => servers.forEach(({ server }) => void server.close()));

interface Got {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Asks for a path exactly as it is written; `fetch` would tidy it. */
const get = (base: string, path: string): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port } = (servers.find((one) => one.base === base)?.server.address() ?? { port: 0 }) as AddressInfo;
    request({ host: 'localhost', port, path }, (response) => {
      let body = '';
      response.on('data', (data) => {
        body += data;
      });
      response.on('end', () => resolve({ status: response.statusCode, location: response.headers.location, body, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });

describe('the local server', () => {
  test.each([
    ['/', '/', 200, undefined],
    ['/', '/causes', 301, '/causes/'],
    ['/', '/causes?a=b', 301, '/causes/?a=b'],
    ['/', '/causes/', 200, undefined],
    ['/', '/nowhere', 404, undefined],
    ['/', '/_headers', 404, undefined],
    ['/docs/', '/', 301, '/docs/'],
    ['/docs/', '/docs', 301, '/docs/'],
    ['/docs/', '/docs/', 200, undefined],
    ['/docs/', '/docs/causes', 301, '/docs/causes/'],
    ['/docs/', '/docs/causes/', 200, undefined],
    ['/docs/', '/causes/', 404, undefined],
  ])('with the base path %s answers %s with %d %s', async (base, path, status, location) => expect(await get(base, path)).toMatchObject({ status, location }));

  test.each([
    ['/licences.txt', 'text/plain;charset=utf-8'],
    ['/x.pf_meta', 'application/octet-stream'],
  ])('says of %s that it is %s', async (path, type) => expect((await get('/', path)).headers['content-type']).toBe(type));

  test.each(['//causes', '//causes/', '/docs//causes', '///causes', '/\\causes', '/docs/\\causes'])(
    'leads nobody to another host that is named like a folder: %s',
    async (path) => {
      for (const { base } of servers) expect(await get(base, path)).toMatchObject({ status: 404, location: undefined });
    },
  );

  test.each(['/', '/causes', '/nowhere', '//causes'])('sends the headers of public/_headers with %s', async (path) => {
    const { headers } = await get('/', path);
    for (const [name, value] of Object.entries(headersIn(HEADERS))) expect(headers[name.toLowerCase()]).toBe(value);
  });
});

describe('the headers for hosts', () => {
  const headers = headersIn(HEADERS);
  const policy = headers['Content-Security-Policy']?.split('; ') ?? [];
  test('forbid frames, guessed types and the address of the page', () =>
    expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'X-Frame-Options': 'DENY' }));
  test('add to the pages’ own policy only what a page cannot say, and contradict nothing', () => {
    expect(policy).toContain("frame-ancestors 'none'");
    for (const directive of policy.filter((one) => !one.startsWith('frame-ancestors'))) expect(CONFIG).toContain(`"${directive}"`);
    // These need the hashes that each page has of its own.
    expect(policy.filter((one) => /^(?:default|script|style|worker)-src/.test(one))).toEqual([]);
  });
  test('are the same for Apache', () => {
    const apache = [...readFileSync('public/.htaccess', 'utf8').matchAll(/Header always set ([\w-]+) "(.*)"/g)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(apache)).toEqual(headers);
  });
  test('stop where the next address begins, and are none where no address is every one', () => {
    expect(headersIn('# a\n/*\n  A: b\n/x\n  C: d\n')).toEqual({ A: 'b' });
    expect(headersIn('/x\n  C: d\n')).toEqual({});
  });
});
