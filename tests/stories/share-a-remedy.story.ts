import { expect, test } from '@playwright/test';
import { paste } from './paste.ts';
import { PROGRAM_FILES } from './texts.ts';

test('a link to a remedy opens filled in, in the shell it names', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/#v=1&os=windows&shell=cmd&install=-r&install=requirements.txt');
  await expect(page.locator('[data-shell="cmd"]:visible', { hasText: 'pip install -r requirements.txt' }).first()).toBeVisible();
  await expect(page.locator('[data-shell="posix"]:visible', { hasText: 'bin/python' })).toHaveCount(0);
  await expect(page.locator('#shared-verdict')).toContainText('Check that you want to install exactly this');
});

test('a hostile link fills in nothing', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/#v=1&os=linux&install=git%2Bhttps%3A%2F%2Fevil.example%2Fx&install=%3Cimg%20src%3Dx%3E');
  await expect(page.locator('[data-shell="posix"]:visible', { hasText: 'pip install PACKAGE' }).first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText('evil.example');
});

test('the remedy of a verdict opens filled in', async ({ page }) => {
  await page.goto('./');
  await paste(page, PROGRAM_FILES);
  await page
    .getByRole('article')
    .getByRole('heading', { name: /Do this first/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/remedies\/[a-z-]+\/#v=1/);
  await expect(page.locator('[data-shell]:visible', { hasText: "'requests[socks]'" }).first()).toBeVisible();
});

test('the shell chosen once is chosen everywhere', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/');
  await page.getByRole('tab', { name: 'Command Prompt' }).first().click();
  await page.goto('./remedies/user-install/');
  await expect(page.getByRole('tab', { name: 'Command Prompt' }).first()).toHaveAttribute('aria-selected', 'true');
});
