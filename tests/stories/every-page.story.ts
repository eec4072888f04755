import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './pages.ts';
import { paste } from './paste.ts';
import { PROGRAM_FILES } from './texts.ts';

for (const address of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} is open to everybody, ${colorScheme}`, async ({ page }) => {
      const refused: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && refused.push(message.text()));
      page.on('pageerror', (error) => refused.push(error.message));
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(refused, 'the console is silent: no script, style or request was refused').toEqual([]);
    });
  }

  test(`${address} has no sideways scrolling from 320 to 1440 pixels`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 360, 390, 600, 768, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over, `at ${width} pixels`).toBe(0);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a verdict is open to everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./');
    await paste(page, PROGRAM_FILES);
    await expect(page.getByRole('article')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a page that a link has filled in is open to everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./causes/windows-all-users-python/#v=1&level=likely&os=windows&shell=cmd&install=rich');
    await expect(page.locator('#made-out[data-made-out]')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
}

test('an address that does not exist offers the paste box', async ({ page }) => {
  const response = await page.goto('./nowhere/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: /paste/i }).first().click();
  await expect(page.getByRole('textbox', { name: 'Paste what your terminal printed' })).toBeVisible();
});
