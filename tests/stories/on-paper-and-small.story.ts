import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

test('prints a remedy with the commands of every terminal and no navigation', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('.venv/bin/python -m pip install PACKAGE').first()).toBeVisible();
  await expect(page.getByText('.venv\\Scripts\\python -m pip install PACKAGE').first()).toBeVisible();
  await expect(page.getByText('PowerShell, Command Prompt', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'Commands for' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the commands of every terminal stand below each other with their names', async ({ page }) => {
    await page.goto('./remedies/virtual-environment/');
    const commands = page.locator('.command:visible', { hasText: 'pip install PACKAGE' });
    await expect(commands.locator('.caption')).toHaveText(['PowerShell, Command Prompt', 'Git Bash', 'Linux, macOS']);
    await expect(page.getByRole('group', { name: 'Commands for' })).toBeHidden();
  });
});

test('a table says how its columns are called, breaks no word, and scrolls for the keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./guide/where-pip-installs/');
  const table = page.getByRole('group', { name: 'Table' });
  await expect(table.getByRole('columnheader').first()).toHaveAttribute('scope', 'col');
  expect(await table.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

const isLight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red > 200;
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`without scripts, where the system is ${colorScheme}`, () => {
    test.use({ javaScriptEnabled: false, colorScheme });
    test('the page is too, and offers no choice that does nothing', async ({ page }) => {
      await page.goto('./causes/windows-all-users-python/');
      await expect(page.locator('body')).toHaveCSS('background-color', colorScheme === 'light' ? 'rgb(252, 252, 249)' : 'rgb(18, 27, 26)');
      await expect(page.locator('starlight-theme-select').filter({ visible: true })).toHaveCount(0);
    });
  });
}

test('paper is light, has no half-empty first page, and names where links lead', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./causes/windows-all-users-python/');
  expect(await isLight(page)).toBe(false);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await isLight(page)).toBe(true);
  await expect(page.locator('.first-remedy')).toHaveCSS('break-inside', 'auto');
  await expect(page.locator('.first-remedy').locator('xpath=..')).toHaveCSS('break-inside', 'auto');
  const address = await page
    .locator('.sources a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://');
});

for (const address of ['guide/where-pip-installs', 'causes/tls-failure']) {
  test(`on paper every table has room: ${address}`, async ({ page }) => {
    // A4 at 96 dots an inch, without margins of 1 cm.
    await page.setViewportSize({ width: 718, height: 1_000 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`./${address}/`);
    for (const table of await page.locator('.table-scroll').all())
      expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
}

test('a section of sources stands apart from the text above it', async ({ page }) => {
  await page.goto('./causes/windows-all-users-python/');
  const above = await page
    .locator('.sources')
    .evaluate((sources) => sources.getBoundingClientRect().top - (sources.previousElementSibling?.getBoundingClientRect().bottom ?? 0));
  expect(above).toBeGreaterThan(30);
});

test('at 400 % the head and the contents do not stand in the way', async ({ page }) => {
  // A screen of 1280 by 800 pixels, enlarged four times.
  await page.setViewportSize({ width: 320, height: 200 });
  await page.goto('./causes/windows-all-users-python/');
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await expect(page.locator('header.header')).not.toBeInViewport();
  await expect(page.locator('mobile-starlight-toc nav')).not.toBeInViewport();
});

test('the name of the site is whole at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  const name = page.locator('.title-wrapper');
  expect(await name.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});
