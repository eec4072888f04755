import { expect, type Page, type Request, test } from '@playwright/test';

const KB = 1000;
/** Up to the load event, in thousands of bytes as transferred. */
const FIRST = [
  { address: './', most: 30 },
  { address: './ask/windows-path/', most: 30 },
  { address: './causes/windows-all-users-python/', most: 35 },
  { address: './remedies/virtual-environment/', most: 35 },
  { address: './guide/reading-pip-errors/', most: 35 },
];
/** The home page in all: 28 KB of page, and engine and table with every cause and remedy in all their words, which come at idle, once, the same for everybody. */
const HOME = 170;

interface Weight {
  readonly first: number;
  readonly whole: number;
  readonly late: readonly string[];
}

/** What a request transferred. Of a worker's script the browser tells no size; the server's own word counts there. */
async function bytesOf(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const told = Number((await (await request.response())?.headerValue('content-length')) ?? 0);
  return Math.max(responseBodySize, told) + responseHeadersSize;
}

/** What a page transfers up to its load event, and in all until it has been idle for a while. */
async function weigh(page: Page, address: string): Promise<Weight> {
  const sizes: Promise<{ readonly url: string; readonly bytes: number; readonly isLate: boolean }>[] = [];
  let isLoaded = false;
  page.on('load', () => {
    isLoaded = true;
  });
  page.on('requestfinished', (request) => {
    const isLate = isLoaded;
    sizes.push(bytesOf(request).then((bytes) => ({ url: request.url(), bytes, isLate })));
  });
  await page.goto(address);
  await page.waitForTimeout(4_000);
  const all = await Promise.all(sizes);
  const sum = (rows: typeof all) => rows.reduce((bytes, row) => bytes + row.bytes, 0);
  return { first: sum(all.filter(({ isLate }) => !isLate)), whole: sum(all), late: all.filter(({ isLate }) => isLate).map(({ url }) => url) };
}

for (const { address, most } of FIRST) {
  test(`${address} weighs at most ${most} KB up to its load event`, async ({ page }) => {
    const { first, whole } = await weigh(page, address);
    console.log(`${address} ${(first / KB).toFixed(1)} KB, in all ${(whole / KB).toFixed(1)} KB`);
    expect(first).toBeGreaterThan(5 * KB);
    expect(first).toBeLessThanOrEqual(most * KB);
  });
}

test(`the home page weighs at most ${HOME} KB in all, and fetches the engine after its load event, once and whole`, async ({ page }) => {
  const { whole, late } = await weigh(page, './');
  expect(late.filter((url) => url.includes('engine'))).toHaveLength(1);
  expect(late.filter((url) => url.endsWith('.json'))).toEqual([]);
  expect(whole).toBeGreaterThan(60 * KB);
  expect(whole).toBeLessThanOrEqual(HOME * KB);
});

test('an article without a shared verdict fetches no engine', async ({ page }) => {
  const { late } = await weigh(page, './causes/windows-all-users-python/');
  expect(late.filter((url) => url.includes('engine'))).toEqual([]);
});
