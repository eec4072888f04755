import { rmSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { paste } from './paste.ts';
import { PROGRAM_FILES } from './texts.ts';

const BOX = 'Paste what your terminal printed';
/** Without the command the text does not tell what was being installed. */
const UNTOLD = PROGRAM_FILES.slice(PROGRAM_FILES.indexOf('\n') + 1);

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
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: BOX })).toBeFocused();
});

test('the box folds to its head beside the verdict, and opens again with all of its text chosen', async ({ page }) => {
  await page.goto('./');
  const box = page.getByRole('textbox', { name: BOX });
  const tall = (await box.boundingBox())?.height ?? 0;
  await paste(page, PROGRAM_FILES);

  // Who listens hears the headline, and the focus has not moved.
  await expect(page.getByRole('article')).toBeInViewport();
  await expect(page.getByRole('status').first()).toHaveText(/This Python belongs to the administrators/);
  await expect(box).toBeFocused();
  expect((await box.boundingBox())?.height).toBeLessThan(50);

  await page.getByRole('button', { name: 'Change the text' }).click();
  await expect(page.getByRole('button', { name: 'Change the text' })).toHaveCount(0);
  expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(tall);
  await expect(box).toBeFocused();
  const chosen = await box.evaluate(({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) => value.slice(selectionStart, selectionEnd));
  expect(chosen).toBe(PROGRAM_FILES);
  await expect(page.getByRole('article')).toBeVisible();
});

test('the way to the copy button is one Tab after another', async ({ page }) => {
  await page.goto('./');
  await paste(page, PROGRAM_FILES);
  await expect(page.getByRole('button', { name: 'Change the text' })).toBeVisible();
  const stops: string[] = [];
  for (let i = 0; i < 6 && stops.at(-1) !== 'Copy'; i++) {
    await page.keyboard.press('Tab');
    stops.push((await page.evaluate(() => document.activeElement?.textContent ?? '')) || '');
  }
  expect(stops[0]).toBe('Change the text');
  expect(stops.at(-1)).toBe('Copy');
});

test('typing by hand is judged after a pause, and not spoken of before', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const said = page.getByRole('status').first();
  await page.getByRole('textbox', { name: BOX }).click();
  const heard: string[] = [];
  for (const letter of 'npm error code') {
    await page.keyboard.type(letter);
    await page.waitForTimeout(120);
    heard.push((await said.textContent()) ?? '');
  }
  expect(heard.join('')).toBe('');
  await expect(said).toHaveText(/not about/);
  // Who types goes on in the open box.
  await expect(page.getByRole('button', { name: 'Change the text' })).toHaveCount(0);

  // Leaving the box is as good as a pause.
  await page.keyboard.type(' EACCES [Errno 13] pip install rich');
  await page.keyboard.press('Tab');
  await expect(said).not.toHaveText(/not about/, { timeout: 800 });
});

for (const system of ['Windows', 'Linux', 'Mac']) {
  test(`an example shows what happens: ${system}`, async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.locator('.examples').getByRole('button', { name: system }).click();
    await expect(page.getByRole('article')).toHaveAttribute('data-level', 'certain');
    await expect(page.getByRole('textbox', { name: BOX })).toHaveValue(/pip3? install rich/);
    await expect(page.locator('.examples')).toHaveCount(0);
  });
}

test('says what was being installed, and every command holds it', async ({ page }) => {
  await page.goto('./');
  await paste(page, UNTOLD);
  const verdict = page.getByRole('article');
  await expect(verdict.locator('mark.blank').first()).toHaveText('PACKAGE');

  // Until then the blank is named where it would go unseen.
  const command = verdict.locator('.command', { has: page.locator('mark.blank') }).first();
  await command.getByRole('button').click();
  await expect(command.getByRole('button')).toHaveText('Copied. Replace PACKAGE first.');

  const field = verdict.getByLabel('What were you installing?');
  await field.fill('&&');
  await expect(verdict).toContainText('This cannot be read.');
  await expect(verdict.locator('mark.blank')).not.toHaveCount(0);
  await field.fill('');
  await page.keyboard.type('requests[socks]');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('requests[socks]');
  await expect(verdict.locator('mark.blank')).toHaveCount(0);
  await expect(verdict.locator('.command', { hasText: "install 'requests[socks]'" })).not.toHaveCount(0);

  // Another text does not inherit it.
  await paste(page, `${UNTOLD}\n`);
  await expect(field).toHaveValue('');
  await expect(verdict.locator('mark.blank')).not.toHaveCount(0);
});

test('a refusal without its path is answered with what was read and one question', async ({ page }) => {
  await page.goto('./');
  await paste(page, 'C:\\Users\\mia> pip install rich\nERROR: [WinError 5] Access is denied');
  const verdict = page.getByRole('article');
  await expect(verdict).toHaveAttribute('data-kind', 'unknown');
  await expect(verdict.locator('.sentence')).toContainText('Read: [WinError 5]');
  await expect(verdict.locator('.sentence')).not.toContainText('Paste the whole output');
  await expect(verdict.getByRole('heading', { name: 'What comes near' })).toBeVisible();
  await verdict
    .locator('.answers')
    .getByRole('link', { name: /Program Files/ })
    .click();
  await expect(page.getByRole('article')).toContainText('This Python belongs to the administrators of this computer');
});

test('goes back from the article, and the text and its verdict are there', async ({ page }) => {
  await page.goto('./');
  await paste(page, PROGRAM_FILES);
  await page.getByRole('article').getByRole('link', { name: 'Read the whole article' }).click();
  await expect(page).toHaveURL(/\/causes\//);
  await page.goBack();
  await expect(page.getByRole('textbox', { name: BOX })).toHaveValue(PROGRAM_FILES);
  await expect(page.getByRole('article')).toBeInViewport();
});

test('what the box showed of a large text is not judged as the whole when the page comes back', async ({ page }) => {
  await page.goto('./');
  await paste(page, `${'Requirement already satisfied: idna\n'.repeat(8_000)}${PROGRAM_FILES}`);
  await page.getByRole('article').getByRole('link', { name: 'Read the whole article' }).click();
  await expect(page).toHaveURL(/\/causes\//);
  await page.goBack();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  // Either the browser kept the whole page, or the box begins anew.
  await expect(async () => {
    const value = await page.getByRole('textbox', { name: BOX }).inputValue();
    expect(await page.getByRole('article').count()).toBe(value === '' ? 0 : 1);
  }).toPass({ timeout: 5_000 });
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
  await expect(page.getByRole('textbox', { name: BOX })).toHaveValue(/characters between are read but not shown/);
  await expect(page.getByText('Shown shortened; the whole text was read.')).toBeVisible();
});

for (const [how, type] of [
  ['that says it is one', 'image/png'],
  ['that does not say what it is', ''],
] as const) {
  test(`a dropped picture ${how} is answered in one sentence, for eyes and ears alike`, async ({ page }) => {
    await page.goto('./');
    await paste(page, PROGRAM_FILES);
    await expect(page.getByRole('article')).toBeVisible();
    const data = await page.evaluateHandle(
      ([bytes, kind]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], 'screen', { type: kind }));
        return transfer;
      },
      [(await page.screenshot()).toString('base64'), type] as const,
    );
    await page.getByRole('textbox', { name: BOX }).dispatchEvent('drop', { dataTransfer: data });
    const said = page.getByRole('status').filter({ hasText: /picture/ });
    await expect(said).toBeVisible();
    await expect(page.getByText(/picture/)).toHaveCount(1);
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: BOX })).toHaveValue('');
    await paste(page, PROGRAM_FILES);
    await expect(page.getByRole('article')).toBeVisible();
  });
}

/** Drops a log with a refusal, once the page is awake. */
async function dropLog(page: Page, place: Locator): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'pip.log', { type: 'text/plain' }));
    return transfer;
  }, PROGRAM_FILES);
  await place.dispatchEvent('drop', { dataTransfer: data });
}

test('a file dropped beside the box does not take the page away', async ({ page }) => {
  await page.goto('./');
  await dropLog(page, page.locator('.box-tools'));
  await expect(page.getByRole('article')).toContainText('program files');
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

test('opens a file in an older encoding, and says how it was read, also when its text is in the box', async ({ page }) => {
  await page.goto('./');
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from(`Zugriff verweigert für Jörg über den Ordner\n${PROGRAM_FILES}`, 'latin1') });
  await expect(page.getByRole('article')).toContainText('program files');
  await expect(page.getByText('The text is not UTF-8.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: BOX })).toBeEditable();
  // Another text has nothing to do with it.
  await paste(page, PROGRAM_FILES);
  await expect(page.getByText('The text is not UTF-8.')).toHaveCount(0);
});

test('drops a file on the box', async ({ page }) => {
  await page.goto('./');
  await dropLog(page, page.getByRole('textbox', { name: 'Paste what your terminal printed' }));
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
  await page.getByRole('button', { name: 'Change the text' }).click();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByLabel('Open a file').setInputFiles(file);
  await expect(page.getByRole('article')).toBeVisible();
});

test('the same file on the disk can be opened again after the box was cleared', async ({ page }) => {
  await page.goto('./');
  const file = test.info().outputPath('pip.log');
  writeFileSync(file, PROGRAM_FILES);
  for (let i = 0; i < 2; i++) {
    await page.getByLabel('Open a file').setInputFiles(file);
    await expect(page.getByRole('article')).toBeVisible();
    await page.getByRole('button', { name: 'Change the text' }).click();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByRole('article')).toHaveCount(0);
  }
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
