import { expect, test } from '@playwright/test';
import { paste } from './paste.ts';
import { ROOT_VENV } from './texts.ts';

test('the copied summary holds no name and no folder of the reader', async ({ page }) => {
  await page.goto('./');
  await paste(page, ROOT_VENV.replaceAll('/home/mia', '/home/mia.berg'));
  const button = page.getByRole('article').getByRole('button', { name: 'Copy a summary' });
  await button.click();
  await expect(button).toContainText('Copied');
  const summary = await page.evaluate(() => navigator.clipboard.readText());
  expect(summary).toContain('Files in your own folder belong to somebody else');
  expect(summary).toContain('/home/USER/');
  expect(summary).not.toMatch(/mia|berg/i);
});

test('a link that disagrees with the paste does not overrule it', async ({ page }) => {
  await page.goto('./#v=1&os=windows&place=program-files&install=evil-pkg');
  await paste(page, ROOT_VENV);
  const verdict = page.getByRole('article');
  await expect(verdict.getByRole('heading', { level: 2 })).toHaveText('Files in your own folder belong to somebody else');
  await expect(verdict).toContainText('pip install rich');
  await expect(verdict).not.toContainText('evil-pkg');
});

test('a place that a link states lends itself to no folder', async ({ page }) => {
  await page.goto('./#v=1&os=windows&place=venv&sign=sudo-before&install=evil-pkg');
  await paste(page, "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'D:\\\\Company\\\\bin\\\\rich.exe'");
  const verdict = page.getByRole('article');
  await expect(verdict).toBeVisible();
  const commands = await verdict.locator('code').allTextContents();
  expect(commands.filter((command) => /(?:Move-Item|Remove-Item|rmdir|icacls).*Company/.test(command))).toEqual([]);
  await expect(verdict).not.toContainText('evil-pkg');
});

test('what a link brought is named beside the verdict and never makes it certain', async ({ page }) => {
  await page.goto('./#v=1&place=program-files');
  await paste(page, 'C:\\Users\\mia> pip install rich\nERROR: Could not install packages due to an OSError: [WinError 5] Access is denied');
  const verdict = page.getByRole('article');
  await expect(verdict).toContainText('Taken from the link: refused in Program Files.');
  await expect(verdict).not.toHaveAttribute('data-level', 'certain');
});
