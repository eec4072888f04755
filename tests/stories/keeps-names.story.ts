import { expect, test } from '@playwright/test';
import { paste } from './paste.ts';
import { ROOT_VENV } from './texts.ts';

test('the copied summary holds no name and no folder of the reader', async ({ page }) => {
  await page.goto('./');
  await paste(page, ROOT_VENV.replaceAll('/home/mia', '/home/mia.berg'));
  const verdict = page.getByRole('article');
  await verdict.getByText('Share this verdict').click();
  const button = verdict.getByRole('button', { name: 'Copy a summary' });
  await button.click();
  await expect(button).toContainText('Copied');
  const summary = await page.evaluate(() => navigator.clipboard.readText());
  expect(summary).toContain('Files in your own folder belong to somebody else');
  expect(summary).toContain('/home/USER/');
  expect(summary).not.toMatch(/mia|berg|project/i);
  // What was copied had been shown before.
  await expect(verdict.locator('.handout').last()).toContainText(summary.split('\n')[0] ?? '');
  await expect(verdict.locator('.handout').last()).toContainText(page.url().split('#')[0] ?? '');
});

test('a name that the site does not know is shared only when it is ticked, by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await paste(page, `$ pip install --index-url https://mia:geheim@nexus.acme.example/simple acme-billing\n${ROOT_VENV.split('\n')[1]}`);
  const verdict = page.getByRole('article');
  await expect(verdict).toContainText('acme-billing');
  const handouts = verdict.locator('.handout');

  // The reader opens the panel and reads what will be copied.
  await verdict.getByText('Share this verdict').focus();
  await page.keyboard.press('Enter');
  const box = verdict.getByRole('checkbox', { name: 'Also name acme-billing' });
  await expect(box).not.toBeChecked();
  await expect(handouts.first()).toContainText('install=--index-url&install=YOUR-INDEX&install=PACKAGE');
  await expect(handouts.last()).toContainText('installing --index-url YOUR-INDEX PACKAGE');

  // A tick tells the name, and never the address.
  await page.keyboard.press('Tab');
  await expect(box).toBeFocused();
  await page.keyboard.press('Space');
  await expect(handouts.first()).toContainText('install=--index-url&install=YOUR-INDEX&install=acme-billing');
  await expect(handouts.last()).toContainText('installing --index-url YOUR-INDEX acme-billing');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(handouts.first().getByRole('status')).toHaveText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('acme-billing');
  expect(link).not.toMatch(/mia|geheim|nexus|example/);

  // The tick holds for this verdict and no other.
  await paste(page, `$ pip install acme-portal\n${ROOT_VENV.split('\n')[1]}`);
  await expect(verdict).toContainText('acme-portal');
  await verdict.getByText('Share this verdict').click();
  await expect(verdict.getByRole('checkbox', { name: 'Also name acme-portal' })).not.toBeChecked();
  await expect(handouts.first()).not.toContainText('acme');
});

test('whoever opens a link sees a blank for the index, and no name that was held back', async ({ page }) => {
  await page.goto('./remedies/virtual-environment/#v=1&os=linux&shell=posix&install=--index-url&install=YOUR-INDEX&install=PACKAGE');
  await expect(page.locator('#made-out code:visible', { hasText: 'pip install --index-url YOUR-INDEX PACKAGE' }).first()).toBeVisible();
  await expect(page.locator('#from-link')).toContainText('installing --index-url YOUR-INDEX PACKAGE');
});

test('the links of a verdict hold no name either', async ({ page }) => {
  await page.goto('./');
  await paste(page, `$ pip install acme-billing\n${ROOT_VENV.split('\n')[1]}`);
  const verdict = page.getByRole('article');
  await expect(verdict).toBeVisible();
  const addresses = await verdict.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')).join(' '));
  expect(addresses).toContain('#v=1');
  expect(addresses).not.toMatch(/acme|mia|project/);
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
