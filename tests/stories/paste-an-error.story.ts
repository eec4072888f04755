import { rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { paste } from './paste.ts';
import { PROGRAM_FILES } from './texts.ts';

test('pastes an error, copies the command, shares the verdict', async ({ page, context }) => {
  await page.goto('./');
  await paste(page, PROGRAM_FILES);

  // The verdict is there without a button, with the reader's own path and the deciding words marked.
  const verdict = page.getByRole('article');
  await expect(verdict.getByRole('heading', { level: 2 })).toHaveText(/Python/);
  await expect(verdict).toContainText('c:\\program files\\python312\\lib\\site-packages\\pip\\__init__.py');
  await expect(verdict.locator('mark').filter({ hasText: 'WinError 5' })).toBeVisible();

  // The command holds what was asked for, quoted for PowerShell.
  const command = verdict.locator('.command', { hasText: "'requests[socks]'" }).first();
  await command.getByRole('button', { name: 'Copy' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("-m pip install 'requests[socks]'");
  expect(copied).not.toMatch(/^[>$#]|PS C:/);

  // The link carries cause and facts, and neither name nor path.
  await verdict.getByText('Share this verdict').click();
  await verdict.getByRole('button', { name: 'Copy a link to this verdict' }).click();
  await expect(verdict.getByRole('button', { name: 'Copy a link to this verdict' })).toContainText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('/causes/windows-all-users-python/#v=1');
  expect(link).not.toMatch(/mia|program%20files|python312/i);

  // Somebody else opens it.
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(other.locator('#from-link')).toContainText('WinError 5');
  await expect(other.locator('.command', { hasText: 'requests[socks]' }).first()).toBeVisible();
});

test('hears the verdict, corrects the text, clears the box', async ({ page }) => {
  await page.goto('./');
  await paste(page, 'npm error code EACCES\nnpm error syscall mkdir');
  await expect(page.getByRole('article')).toContainText('not about installing a Python package');
  await paste(page, 'Successfully installed requests-2.32.3\n$ pip install requests\nSuccessfully installed requests-2.32.3');
  await expect(page.getByRole('article')).toContainText('succeeded');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('pastes markup and sees it as text', async ({ page }) => {
  await page.goto('./');
  await paste(page, `${PROGRAM_FILES.replace('requests[socks]', '<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('article').locator('img')).toHaveCount(0);
});

test('pastes before the scripts have arrived', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: 'Paste what your terminal printed' }).fill(PROGRAM_FILES);
  await expect(page.getByRole('article')).toContainText('program files', { timeout: 10_000 });
  await expect(page.getByRole('textbox', { name: 'Paste what your terminal printed' })).toHaveValue(PROGRAM_FILES);
});

test('pastes a log of two megabytes', async ({ page }) => {
  await page.goto('./');
  await paste(page, `${'Requirement already satisfied: idna\n'.repeat(58_000)}${PROGRAM_FILES}`);
  await expect(page.getByRole('article')).toContainText('program files', { timeout: 15_000 });
  await expect(page.getByRole('textbox', { name: 'Paste what your terminal printed' })).toHaveValue(/characters between are read but not shown/);
});

test('opens a file that is no text', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Open a file').setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 1, 2]) });
  await expect(page.getByText('This is no readable text')).toBeVisible();
});

test('opens a file that Windows wrote in UTF-16', async ({ page }) => {
  await page.goto('./');
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PROGRAM_FILES, 'utf16le')]) });
  await expect(page.getByRole('article')).toContainText('program files');
});

test('drops a file on the box', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'pip.log', { type: 'text/plain' }));
    return transfer;
  }, PROGRAM_FILES);
  await page.getByRole('textbox', { name: 'Paste what your terminal printed' }).dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('article')).toContainText('program files');
  const box = page.getByRole('textbox', { name: 'Paste what your terminal printed' });
  await expect(box).toHaveValue(PROGRAM_FILES);
  await expect(box).toBeEditable();
});

test('the same file can be opened again after the box was cleared', async ({ page }) => {
  await page.goto('./');
  const file = { name: 'pip.log', mimeType: 'text/plain', buffer: Buffer.from(PROGRAM_FILES) };
  await page.getByLabel('Open a file').setInputFiles(file);
  await expect(page.getByRole('article')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByLabel('Open a file').setInputFiles(file);
  await expect(page.getByRole('article')).toBeVisible();
});

test('says so when the engine cannot be loaded', async ({ page }) => {
  await page.route('**/engine*.js', (route) => route.abort());
  await page.goto('./');
  await paste(page, PROGRAM_FILES);
  await expect(page.getByText('the diagnosis could not be loaded')).toBeVisible();
});

test('a file that cannot be read ends nothing', async ({ page }) => {
  await page.goto('./');
  await paste(page, PROGRAM_FILES);
  await expect(page.getByRole('article')).toContainText('program files');

  // The file changes between choosing and reading, as a log does that is still being written.
  const file = test.info().outputPath('pip.log');
  writeFileSync(file, 'x');
  await page.getByLabel('Open a file').setInputFiles(file);
  rmSync(file);
  await paste(page, PROGRAM_FILES);
  await expect(page.getByRole('article')).toContainText('program files');
});
