import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';
import { paste } from './paste.ts';
import { PROGRAM_FILES } from './texts.ts';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 360, 390, 600, 768, 1024, 1280, 1440];

/** What keeps somebody out, in the page's present colours. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The same in both colours; which rules hold besides contrast does not depend on them. */
async function faultsInBoth(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await faultsOf(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  return [...light, ...violations.map(({ id, nodes }) => `dark, ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)];
}

for (const address of PAGES) {
  test(`${address} is open to everybody, in both colours, and scrolls sideways on no screen`, async ({ page }) => {
    // The index of messages has hundreds of rows, each of them looked at.
    test.setTimeout(90_000);
    const refused: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && refused.push(message.text()));
    page.on('pageerror', (error) => refused.push(error.message));
    await page.goto(address);
    expect(await faultsInBoth(page)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, `at ${width} pixels`).toBe(0);
    }
    expect(refused, 'the console is silent: no script, style or request was refused').toEqual([]);
  });
}

test('a verdict is open to everybody', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await paste(page, PROGRAM_FILES);
  await expect(page.getByRole('article')).toBeVisible();
  expect(await faultsInBoth(page)).toEqual([]);
});

test('a page that a link has filled in is open to everybody', async ({ page }) => {
  await page.goto('./causes/windows-all-users-python/#v=1&level=likely&os=windows&shell=cmd&install=rich');
  await expect(page.locator('#made-out[data-made-out]')).toBeVisible();
  expect(await faultsInBoth(page)).toEqual([]);
});

for (const colorScheme of SCHEMES) {
  test(`who opens a page in the ${colorScheme} gets it so`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./causes/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  });
}

test('an address that does not exist offers the paste box', async ({ page }) => {
  const response = await page.goto('./nowhere/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: /paste/i }).first().click();
  await expect(page.getByRole('textbox', { name: 'Paste what your terminal printed' })).toBeVisible();
});
